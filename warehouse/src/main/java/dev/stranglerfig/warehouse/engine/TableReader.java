package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;

/**
 * A login that may read tables, apart from those that may do everything.
 *
 * @param login as the engine stores it
 * @param tables that it may read, by itself or through a group; sorted
 */
public record TableReader(String login, List<TableRef> tables) {

    public TableReader {
        tables = List.copyOf(tables);
    }
}

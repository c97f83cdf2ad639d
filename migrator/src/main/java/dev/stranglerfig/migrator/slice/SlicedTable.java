package dev.stranglerfig.migrator.slice;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;

/**
 * One table of a slice and what is known of how the estate computes it.
 *
 * @param sources the tables that its writers read
 * @param writers where the statements that write it stand, for instance {@code etl/load_core.sql:42}; empty when none was found
 */
public record SlicedTable(TableRef table, List<TableRef> sources, List<String> writers) {

    public SlicedTable {
        sources = List.copyOf(sources);
        writers = List.copyOf(writers);
    }
}

package dev.stranglerfig.migrator.slice;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;
import java.util.Optional;

/**
 * The part of the legacy estate that computes a set of tables.
 *
 * @param tables the tables asked for, in the order of their names
 * @param rawInputs where the data of these tables enters the estate
 */
public record Slice(List<SlicedTable> tables, List<TableRef> rawInputs) {

    public Slice {
        tables = List.copyOf(tables);
        rawInputs = List.copyOf(rawInputs);
    }

    /** Tables of which nothing is known but their names: no script was read. */
    public static Slice unread(List<TableRef> tables) {
        List<SlicedTable> bare = tables.stream()
                .sorted()
                .map(table -> new SlicedTable(table, List.of(), List.of()))
                .toList();
        return new Slice(bare, List.of());
    }

    public Optional<SlicedTable> table(TableRef wanted) {
        return tables.stream().filter(sliced -> sliced.table().equals(wanted)).findFirst();
    }
}

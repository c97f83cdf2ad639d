package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.config.name.TableRef;
import java.util.Optional;

/**
 * Where the value of a column ends: in a column of a table, {@code dw.fact.amount}, or in an output of a query that nobody keeps, {@code amount}.
 * The column {@code *} stands for all columns.
 */
public record ColumnTarget(Optional<TableRef> table, String column) implements Comparable<ColumnTarget> {

    @Override
    public int compareTo(ColumnTarget other) {
        int order = Boolean.compare(table.isPresent(), other.table.isPresent());
        if (order == 0 && table.isPresent()) {
            order = table.get().compareTo(other.table.orElseThrow());
        }
        return order == 0 ? column.compareTo(other.column) : order;
    }

    @Override
    public String toString() {
        return table.map(name -> name + "." + column).orElse(column);
    }
}

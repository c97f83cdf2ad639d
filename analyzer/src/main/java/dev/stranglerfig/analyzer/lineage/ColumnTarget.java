package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.config.name.TableRef;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the value of a column ends: in a column of a table, {@code dw.fact.amount}, or in an output of a query that nobody keeps, {@code amount}.
 * The column {@code *} stands for all columns.
 */
public record ColumnTarget(Optional<TableRef> table, String column) implements Comparable<ColumnTarget> {

    private static final Comparator<ColumnTarget> ORDER = Comparator.comparing((ColumnTarget target) ->
                    target.table().map(TableRef::parts).orElse(List.of()).toString())
            .thenComparing(ColumnTarget::column);

    @Override
    public int compareTo(ColumnTarget other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return table.map(name -> name + "." + column).orElse(column);
    }
}

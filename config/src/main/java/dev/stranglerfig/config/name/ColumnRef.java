package dev.stranglerfig.config.name;

import java.util.Comparator;

/** A column of a table, for instance {@code core.subscription.started_on}; the column's name is folded like the table's. */
public record ColumnRef(TableRef table, String column) implements Comparable<ColumnRef> {

    private static final Comparator<ColumnRef> ORDER =
            Comparator.comparing(ColumnRef::table).thenComparing(ColumnRef::column);

    /** @throws IllegalArgumentException when the column is empty */
    public ColumnRef {
        if (column.isEmpty()) {
            throw new IllegalArgumentException("Invalid column name: '' of table " + table);
        }
    }

    @Override
    public int compareTo(ColumnRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return table + "." + TableRef.of(column);
    }
}

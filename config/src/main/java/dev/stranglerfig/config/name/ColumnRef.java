package dev.stranglerfig.config.name;

import java.util.Comparator;

/**
 * A column of a table, folded by the rules of its engine: {@code core.orders.total}. The column {@link #STAR} stands for all columns of a table
 * whose columns are not known, or for the table as a whole.
 */
public record ColumnRef(TableRef table, String column) implements Comparable<ColumnRef> {

    public static final String STAR = "*";

    private static final Comparator<ColumnRef> ORDER =
            Comparator.comparing(ColumnRef::table).thenComparing(ColumnRef::column);

    /** @throws IllegalArgumentException when the column has no name */
    public ColumnRef {
        if (column.isEmpty()) {
            throw new IllegalArgumentException("Invalid column name: '' (a column of " + table + " is empty)");
        }
    }

    @Override
    public int compareTo(ColumnRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}

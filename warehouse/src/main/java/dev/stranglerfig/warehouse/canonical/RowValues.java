package dev.stranglerfig.warehouse.canonical;

import org.jspecify.annotations.Nullable;

/** The values of one row, each of the Java class that its {@link LogicalType} names. */
public interface RowValues {

    /**
     * The value of one column; null is NULL.
     *
     * @param index from 0
     */
    @Nullable
    Object value(int index);

    /** A row of these values; the array is not copied. */
    static RowValues of(@Nullable Object... values) {
        return index -> values[index];
    }
}

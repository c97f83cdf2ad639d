package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the columns in which two rows of one shape differ. */
final class CellComparison {

    private static final int[] NONE = {};

    private final List<Comparator<@Nullable Object>> orders;

    CellComparison(RowShape shape) {
        orders = shape.columns().stream()
                .map(ShapeColumn::type)
                .map(ValueOrder::of)
                .toList();
    }

    /** The indexes of the differing columns; an empty array for equal rows. */
    int[] differing(@Nullable Object[] legacy, @Nullable Object[] target) {
        int[] found = NONE;
        for (int i = 0; i < legacy.length; i++) {
            if (orders.get(i).compare(legacy[i], target[i]) != 0) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = i;
            }
        }
        return found;
    }

    /** Orders rows by all columns, so that two lists of rows can be compared as multisets. */
    int compareRows(@Nullable Object[] left, @Nullable Object[] right) {
        for (int i = 0; i < left.length; i++) {
            int order = orders.get(i).compare(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}

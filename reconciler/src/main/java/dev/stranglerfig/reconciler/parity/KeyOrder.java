package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.engine.Engine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The order both sides are read in: by the columns of the key, or by all columns where there is no key. */
final class KeyOrder implements Comparator<@Nullable Object[]> {

    private final int[] indexes;
    private final List<Comparator<@Nullable Object>> orders;

    private KeyOrder(int[] indexes, List<Comparator<@Nullable Object>> orders) {
        this.indexes = indexes.clone();
        this.orders = List.copyOf(orders);
    }

    static KeyOrder of(RowShape shape) {
        int[] indexes = indexes(shape);
        List<Comparator<@Nullable Object>> orders = new ArrayList<>();
        for (int index : indexes) {
            orders.add(ValueOrder.of(shape.columns().get(index).type()));
        }
        return new KeyOrder(indexes, orders);
    }

    /** Columns of the order whose type has no order. */
    static List<Doubt> doubts(RowShape shape) {
        return IntStream.of(indexes(shape))
                .mapToObj(shape.columns()::get)
                .filter(column -> column.type() instanceof LogicalType.Other)
                .map(column -> new Doubt(DoubtKind.NO_ORDER, "column '" + column.name() + "' cannot be put in order"))
                .toList();
    }

    /** What follows ORDER BY on that engine. */
    static String sql(RowShape shape, Engine engine) {
        return IntStream.of(indexes(shape))
                .mapToObj(shape.columns()::get)
                .map(column -> expression(column, engine) + " NULLS FIRST")
                .collect(Collectors.joining(", "));
    }

    @Override
    public int compare(@Nullable Object[] left, @Nullable Object[] right) {
        for (int i = 0; i < indexes.length; i++) {
            int order = orders.get(i).compare(left[indexes[i]], right[indexes[i]]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Whether a column of the order is NULL in this row. */
    boolean hasNull(@Nullable Object[] row) {
        for (int index : indexes) {
            if (row[index] == null) {
                return true;
            }
        }
        return false;
    }

    private static String expression(ShapeColumn column, Engine engine) {
        return engine.byteOrder(column.type(), engine.dialect().identifiers().quote(column.name()));
    }

    private static int[] indexes(RowShape shape) {
        if (shape.key().isEmpty()) {
            return IntStream.range(0, shape.columns().size()).toArray();
        }
        return shape.keyIndexes().stream().mapToInt(Integer::intValue).toArray();
    }
}

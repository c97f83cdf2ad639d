package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.engine.EngineProblem;
import dev.stranglerfig.warehouse.engine.Rows;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One side as a stream of rows in the order of the key, values as the contract has them. The order is checked row by row: an engine that sorts
 * otherwise is found out, it cannot make rows miss each other.
 */
final class OrderedRows implements AutoCloseable {

    private final SideName name;
    private final RowShape shape;
    private final KeyOrder order;
    private final List<UnaryOperator<Object>> readings;
    private final Rows rows;
    private @Nullable Object @Nullable [] last;
    private long count;

    private OrderedRows(SideName name, RowShape shape, List<UnaryOperator<Object>> readings, Rows rows) {
        this.name = name;
        this.shape = shape;
        this.order = KeyOrder.of(shape);
        this.readings = readings;
        this.rows = rows;
    }

    static OrderedRows open(SideName name, ComparedSide side, RowShape shape, SideColumns columns) {
        String names = shape.columns().stream()
                .map(ShapeColumn::name)
                .map(side.engine().dialect().identifiers()::quote)
                .collect(Collectors.joining(", "));
        String sql = "SELECT " + names + " FROM " + side.relation() + " AS side ORDER BY "
                + KeyOrder.sql(shape, side.engine());
        try {
            return new OrderedRows(
                    name, shape, columns.readings(), side.snapshot().query(sql));
        } catch (StranglerException failure) {
            throw name.unreadable(failure);
        }
    }

    /** The next row, its values in the order of the contract; null behind the last. */
    @Nullable
    Object @Nullable [] next() {
        if (!advance()) {
            return null;
        }
        @Nullable Object[] row = new Object[readings.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = value(i);
        }
        checkOrder(row);
        last = row;
        count++;
        return row;
    }

    /** Rows handed out so far. */
    long count() {
        return count;
    }

    @Override
    public void close() {
        rows.close();
    }

    private boolean advance() {
        try {
            return rows.next();
        } catch (StranglerException failure) {
            throw name.unreadable(failure);
        }
    }

    private @Nullable Object value(int index) {
        try {
            Object value = rows.value(index);
            if (value == null) {
                return null;
            }
            return readings.get(index).apply(value);
        } catch (StranglerException failure) {
            throw unrepresentable(shape.columns().get(index), failure);
        }
    }

    /** Only a value without counterpart is a doubt about a column; a lost connection is one about the side. */
    private StranglerException unrepresentable(ShapeColumn column, StranglerException failure) {
        if (failure.problems().stream().noneMatch(problem -> problem.is(EngineProblem.INVALID_VALUE))) {
            return name.unreadable(failure);
        }
        return new StranglerException(
                Problem.of(
                        DoubtKind.UNREPRESENTABLE_VALUE,
                        "column '" + column.name() + "' holds a value on the " + name + " that has no form as "
                                + TypeWords.of(column.type()),
                        "Look at the column's extreme values, for instance infinite dates."),
                failure);
    }

    private void checkOrder(@Nullable Object[] row) {
        @Nullable Object[] before = last;
        if (before != null && order.compare(before, row) > 0) {
            throw new StranglerException(Problem.of(
                    DoubtKind.WRONG_ORDER,
                    "the " + name + " does not come in the order of its key (row " + (count + 1) + ")",
                    "Report it with the engine's version: its ORDER BY does not follow the bytes of the key."));
        }
    }
}

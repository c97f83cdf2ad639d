package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.engine.RowColumn;
import dev.stranglerfig.warehouse.engine.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The schema level of a comparison: the contract's columns as one side has them.
 *
 * @param readings one per column of the contract, in its order; meaningless when there are doubts
 * @param doubts columns that are missing or of a type that cannot be compared, all of them
 */
record SideColumns(List<UnaryOperator<Object>> readings, List<Doubt> doubts) {

    SideColumns {
        readings = List.copyOf(readings);
        doubts = List.copyOf(doubts);
    }

    /** Looks at the columns of a side without reading a row. */
    static SideColumns of(SideName name, ComparedSide side, RowShape shape) {
        Map<String, RowColumn> present = new TreeMap<>();
        try (Rows rows = side.snapshot().query("SELECT * FROM " + side.relation() + " AS side WHERE 1 = 0")) {
            rows.columns().forEach(column -> present.put(column.name(), column));
        } catch (StranglerException failure) {
            throw name.unreadable(failure);
        }
        List<UnaryOperator<Object>> readings = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        for (ShapeColumn column : shape.columns()) {
            Optional<RowColumn> found = Optional.ofNullable(present.get(column.name()));
            Optional<UnaryOperator<Object>> reading = found.flatMap(there -> reading(column, there));
            reading.ifPresent(readings::add);
            if (reading.isEmpty()) {
                doubts.add(doubt(name, column, found));
            }
        }
        return new SideColumns(readings, doubts);
    }

    private static Optional<UnaryOperator<Object>> reading(ShapeColumn column, RowColumn there) {
        return ValueReading.of(column.type(), there.type());
    }

    private static Doubt doubt(SideName name, ShapeColumn column, Optional<RowColumn> found) {
        if (found.isEmpty()) {
            return new Doubt(DoubtKind.MISSING_COLUMN, "column '" + column.name() + "' is not there on the " + name);
        }
        if (column.type() instanceof LogicalType.Other) {
            return new Doubt(
                    DoubtKind.INCOMPARABLE_TYPE,
                    "column '" + column.name() + "' has a type that no other engine has: "
                            + found.get().nativeType());
        }
        return new Doubt(
                DoubtKind.INCOMPARABLE_TYPE,
                "column '" + column.name() + "' is " + found.get().nativeType() + " on the " + name
                        + ", which cannot be compared with " + TypeWords.of(column.type()) + " of the contract");
    }
}

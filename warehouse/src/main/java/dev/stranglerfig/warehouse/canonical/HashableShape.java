package dev.stranglerfig.warehouse.canonical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns that two engines can both hash, and those that have to be compared in another way.
 *
 * @param shape the columns that take part; empty if none does
 * @param leftOut the others
 */
public record HashableShape(Optional<RowShape> shape, List<LeftOut> leftOut) {

    public HashableShape {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A column that takes no part in the checksum.
     *
     * @param column its name
     * @param reason a clause that can follow a colon
     */
    public record LeftOut(String column, String reason) {}

    /** Sorts the columns of a shape for these engines. */
    public static HashableShape of(RowShape shape, List<ChecksumExpressions> engines) {
        List<ShapeColumn> kept = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (ShapeColumn column : shape.columns()) {
            Optional<String> reason = reason(column.type(), engines);
            reason.ifPresent(text -> leftOut.add(new LeftOut(column.name(), text)));
            if (reason.isEmpty()) {
                kept.add(column);
            }
        }
        if (kept.isEmpty()) {
            return new HashableShape(Optional.empty(), leftOut);
        }
        List<String> names = kept.stream().map(ShapeColumn::name).toList();
        List<String> key = shape.key().stream().allMatch(names::contains) ? shape.key() : List.of();
        return new HashableShape(Optional.of(new RowShape(kept, key)), leftOut);
    }

    private static Optional<String> reason(LogicalType type, List<ChecksumExpressions> engines) {
        if (HashForm.of(type) == HashForm.LEFT_OUT) {
            return Optional.of("type " + type + " has no form that is the same everywhere");
        }
        return engines.stream()
                .flatMap(engine -> engine.unsupported(type).stream())
                .findFirst();
    }
}

package dev.stranglerfig.reconciler.portability;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose type has no twin at the target, though their values agree: CHAR is padded on one side only, a decimal without a scale shows other
 * zeros, JSON and bytes are written otherwise.
 */
final class ColumnTypeRule implements PortabilityRule {

    @Override
    public Stream<String> obstacles(QueryText query) {
        @Nullable String column = query.touched(ColumnTypeRule::isWithoutTwin);
        if (column == null) {
            return Stream.empty();
        }
        return Stream.of("the type of column " + column + " has no exact twin");
    }

    private static boolean isWithoutTwin(LogicalType type) {
        return type instanceof LogicalType.Char
                || type instanceof LogicalType.Number
                || type instanceof LogicalType.Json
                || type instanceof LogicalType.Bytes
                || type instanceof LogicalType.Time
                || type instanceof LogicalType.Other;
    }
}

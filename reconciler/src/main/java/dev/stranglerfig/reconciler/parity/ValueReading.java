package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Whether a column's type on a side holds the same kind of values as the contract's, and how its Java values become those of the contract. Only
 * exact conversions count: an integer is a decimal, a four-byte float is a double, padded text is text; text that looks like a number is text.
 */
final class ValueReading {

    private ValueReading() {}

    /** Turns a non-null value of the side into one of the contract; empty if the types cannot be compared. */
    static Optional<UnaryOperator<Object>> of(LogicalType contract, LogicalType side) {
        if (contract instanceof LogicalType.Other || side instanceof LogicalType.Other) {
            return Optional.empty();
        }
        if (isDecimal(contract)) {
            return decimal(side);
        }
        if (isText(contract)) {
            return text(side);
        }
        if (contract.getClass() == side.getClass() && !isNarrower(contract, side)) {
            return Optional.of(UnaryOperator.identity());
        }
        return Optional.empty();
    }

    private static Optional<UnaryOperator<Object>> decimal(LogicalType side) {
        if (isDecimal(side)) {
            return Optional.of(UnaryOperator.identity());
        }
        if (side instanceof LogicalType.Int) {
            return Optional.of(value -> BigDecimal.valueOf((Long) value));
        }
        return Optional.empty();
    }

    private static Optional<UnaryOperator<Object>> text(LogicalType side) {
        if (side instanceof LogicalType.Char) {
            return Optional.of(value -> Padding.strip((String) value));
        }
        if (side instanceof LogicalType.Text) {
            return Optional.of(UnaryOperator.identity());
        }
        return Optional.empty();
    }

    private static boolean isDecimal(LogicalType type) {
        return type instanceof LogicalType.Decimal || type instanceof LogicalType.Number;
    }

    private static boolean isText(LogicalType type) {
        return type instanceof LogicalType.Text || type instanceof LogicalType.Char;
    }

    /** A double read as a four-byte contract would lose bits; the same loss on both sides would look equal. */
    private static boolean isNarrower(LogicalType contract, LogicalType side) {
        return contract instanceof LogicalType.Float wanted
                && side instanceof LogicalType.Float given
                && wanted.bytes() < given.bytes();
    }
}

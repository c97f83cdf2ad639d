package dev.stranglerfig.warehouse.duckdb;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.engine.NativeType;

/** The DuckDB type that holds every value of a logical type; it has no limit for text and always 6 digits of a second. */
final class DuckDbNativeTypes implements LogicalType.Cases<NativeType> {

    private static final int MOST_DIGITS = 38;
    private static final int MICROSECOND_DIGITS = 6;

    @Override
    public NativeType bool() {
        return new NativeType.Exact("BOOLEAN");
    }

    @Override
    public NativeType integer(LogicalType.Int type) {
        return new NativeType.Exact(
                switch (type.bytes()) {
                    case 2 -> "SMALLINT";
                    case 4 -> "INTEGER";
                    default -> "BIGINT";
                });
    }

    @Override
    public NativeType decimal(LogicalType.Decimal type) {
        if (type.precision() > MOST_DIGITS) {
            return new NativeType.Unsupported("DECIMAL has at most " + MOST_DIGITS + " digits");
        }
        return new NativeType.Exact("DECIMAL(" + type.precision() + "," + type.scale() + ")");
    }

    @Override
    public NativeType number() {
        return new NativeType.Unsupported("DuckDB has no decimal type without a fixed scale");
    }

    @Override
    public NativeType floating(LogicalType.Float type) {
        return new NativeType.Exact(type.bytes() == 4 ? "FLOAT" : "DOUBLE");
    }

    @Override
    public NativeType text(LogicalType.Text type) {
        return new NativeType.Exact("VARCHAR");
    }

    @Override
    public NativeType character(LogicalType.Char type) {
        return new NativeType.Exact("VARCHAR");
    }

    @Override
    public NativeType bytes() {
        return new NativeType.Exact("BLOB");
    }

    @Override
    public NativeType date() {
        return new NativeType.Exact("DATE");
    }

    @Override
    public NativeType time(LogicalType.Time type) {
        return timed("TIME", "TIME_NS", type.fraction());
    }

    @Override
    public NativeType timestamp(LogicalType.Timestamp type) {
        return timed("TIMESTAMP", "TIMESTAMP_NS", type.fraction());
    }

    @Override
    public NativeType instant(LogicalType.Instant type) {
        if (type.fraction() > MICROSECOND_DIGITS) {
            return new NativeType.Unsupported("TIMESTAMPTZ has at most " + MICROSECOND_DIGITS + " digits of a second");
        }
        return new NativeType.Exact("TIMESTAMPTZ");
    }

    @Override
    public NativeType uuid() {
        return new NativeType.Exact("UUID");
    }

    @Override
    public NativeType json() {
        return new NativeType.Exact("JSON");
    }

    @Override
    public NativeType other(LogicalType.Other type) {
        return new NativeType.Unsupported("type " + type.nativeName() + " has no counterpart");
    }

    private static NativeType timed(String microseconds, String nanoseconds, int fraction) {
        return new NativeType.Exact(fraction > MICROSECOND_DIGITS ? nanoseconds : microseconds);
    }
}

package dev.stranglerfig.warehouse.postgres;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.engine.NativeType;

/** The PostgreSQL type that holds every value of a logical type. */
final class PostgresNativeTypes implements LogicalType.Cases<NativeType> {

    private static final int MOST_DIGITS = 1000;
    private static final int MOST_CHARACTERS = 10_485_760;
    private static final int MICROSECOND_DIGITS = 6;

    @Override
    public NativeType bool() {
        return new NativeType.Exact("boolean");
    }

    @Override
    public NativeType integer(LogicalType.Int type) {
        return new NativeType.Exact(
                switch (type.bytes()) {
                    case 2 -> "smallint";
                    case 4 -> "integer";
                    default -> "bigint";
                });
    }

    @Override
    public NativeType decimal(LogicalType.Decimal type) {
        if (type.precision() > MOST_DIGITS) {
            return new NativeType.Unsupported("numeric has at most " + MOST_DIGITS + " digits");
        }
        return new NativeType.Exact("numeric(" + type.precision() + "," + type.scale() + ")");
    }

    @Override
    public NativeType number() {
        return new NativeType.Exact("numeric");
    }

    @Override
    public NativeType floating(LogicalType.Float type) {
        return new NativeType.Exact(type.bytes() == 4 ? "real" : "double precision");
    }

    @Override
    public NativeType text(LogicalType.Text type) {
        if (type.maximum().isEmpty()) {
            return new NativeType.Exact("text");
        }
        return sized("varchar", type.maximum().getAsInt());
    }

    @Override
    public NativeType character(LogicalType.Char type) {
        return sized("char", type.length());
    }

    @Override
    public NativeType bytes() {
        return new NativeType.Exact("bytea");
    }

    @Override
    public NativeType date() {
        return new NativeType.Exact("date");
    }

    @Override
    public NativeType time(LogicalType.Time type) {
        return timed("time", type.fraction());
    }

    @Override
    public NativeType timestamp(LogicalType.Timestamp type) {
        return timed("timestamp", type.fraction());
    }

    @Override
    public NativeType instant(LogicalType.Instant type) {
        return timed("timestamptz", type.fraction());
    }

    @Override
    public NativeType uuid() {
        return new NativeType.Exact("uuid");
    }

    /** Not jsonb, which changes the text. */
    @Override
    public NativeType json() {
        return new NativeType.Exact("json");
    }

    @Override
    public NativeType other(LogicalType.Other type) {
        return new NativeType.Unsupported("type " + type.nativeName() + " has no counterpart");
    }

    private static NativeType sized(String name, int characters) {
        if (characters > MOST_CHARACTERS) {
            return new NativeType.Unsupported(name + " has at most " + MOST_CHARACTERS + " characters");
        }
        return new NativeType.Exact(name + "(" + characters + ")");
    }

    private static NativeType timed(String name, int fraction) {
        if (fraction > MICROSECOND_DIGITS) {
            return new NativeType.Unsupported(name + " has at most " + MICROSECOND_DIGITS + " digits of a second");
        }
        if (fraction == MICROSECOND_DIGITS) {
            return new NativeType.Exact(name);
        }
        return new NativeType.Exact(name + "(" + fraction + ")");
    }
}

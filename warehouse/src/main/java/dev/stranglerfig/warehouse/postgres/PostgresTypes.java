package dev.stranglerfig.warehouse.postgres;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.engine.NativeType;
import dev.stranglerfig.warehouse.engine.TypeMap;
import dev.stranglerfig.warehouse.engine.TypeText;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/** PostgreSQL's types, by the names of its catalogue and by those of its driver. */
final class PostgresTypes implements TypeMap {

    private static final int MICROSECOND_DIGITS = 6;

    private static final Map<String, Function<TypeText, LogicalType>> READERS = Map.ofEntries(
            Map.entry("boolean", type -> new LogicalType.Bool()),
            Map.entry("bool", type -> new LogicalType.Bool()),
            Map.entry("smallint", type -> new LogicalType.Int(2)),
            Map.entry("int2", type -> new LogicalType.Int(2)),
            Map.entry("integer", type -> new LogicalType.Int(4)),
            Map.entry("int4", type -> new LogicalType.Int(4)),
            Map.entry("bigint", type -> new LogicalType.Int(8)),
            Map.entry("int8", type -> new LogicalType.Int(8)),
            Map.entry("numeric", PostgresTypes::numeric),
            Map.entry("decimal", PostgresTypes::numeric),
            Map.entry("real", type -> new LogicalType.Float(4)),
            Map.entry("float4", type -> new LogicalType.Float(4)),
            Map.entry("double precision", type -> new LogicalType.Float(8)),
            Map.entry("float8", type -> new LogicalType.Float(8)),
            Map.entry("text", type -> LogicalType.Text.unlimited()),
            Map.entry("character varying", PostgresTypes::varchar),
            Map.entry("varchar", PostgresTypes::varchar),
            Map.entry("character", PostgresTypes::character),
            Map.entry("char", PostgresTypes::character),
            Map.entry("bpchar", PostgresTypes::character),
            Map.entry("name", type -> LogicalType.Text.unlimited()),
            Map.entry("bytea", type -> new LogicalType.Bytes()),
            Map.entry("date", type -> new LogicalType.Date()),
            Map.entry("time", type -> new LogicalType.Time(fraction(type))),
            Map.entry("time without time zone", type -> new LogicalType.Time(fraction(type))),
            Map.entry("timestamp", type -> new LogicalType.Timestamp(fraction(type))),
            Map.entry("timestamp without time zone", type -> new LogicalType.Timestamp(fraction(type))),
            Map.entry("timestamptz", type -> new LogicalType.Instant(fraction(type))),
            Map.entry("timestamp with time zone", type -> new LogicalType.Instant(fraction(type))),
            Map.entry("uuid", type -> new LogicalType.Uuid()),
            Map.entry("json", type -> new LogicalType.Json()),
            Map.entry("jsonb", type -> new LogicalType.Json()));

    @Override
    public LogicalType logical(String nativeType) {
        TypeText type = TypeText.of(nativeType);
        return READERS.getOrDefault(type.base(), PostgresTypes::other).apply(type);
    }

    @Override
    public NativeType nativeType(LogicalType type) {
        return type.fold(new PostgresNativeTypes());
    }

    private static LogicalType numeric(TypeText type) {
        if (type.arguments().isEmpty()) {
            return new LogicalType.Number();
        }
        int precision = type.arguments().get(0);
        int scale = type.argument(1).orElse(0);
        if (scale < 0 || scale > precision) {
            return other(type);
        }
        return new LogicalType.Decimal(precision, scale);
    }

    private static LogicalType varchar(TypeText type) {
        return new LogicalType.Text(type.argument(0));
    }

    /** Without a length it is a text whose trailing blanks do not count, which no other type is. */
    private static LogicalType character(TypeText type) {
        OptionalInt length = type.argument(0);
        if (length.isPresent()) {
            return new LogicalType.Char(length.getAsInt());
        }
        if (type.base().equals("bpchar")) {
            return other(type);
        }
        return new LogicalType.Char(1);
    }

    private static int fraction(TypeText type) {
        return type.argument(0).orElse(MICROSECOND_DIGITS);
    }

    private static LogicalType other(TypeText type) {
        return new LogicalType.Other(type.text());
    }
}

package dev.stranglerfig.warehouse.duckdb;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.engine.NativeType;
import dev.stranglerfig.warehouse.engine.TypeMap;
import dev.stranglerfig.warehouse.engine.TypeText;
import java.util.Map;
import java.util.function.Function;

/** DuckDB's types as its catalogue writes them. */
final class DuckDbTypes implements TypeMap {

    private static final Map<String, Function<TypeText, LogicalType>> READERS = Map.ofEntries(
            Map.entry("boolean", type -> new LogicalType.Bool()),
            Map.entry("tinyint", type -> new LogicalType.Int(2)),
            Map.entry("utinyint", type -> new LogicalType.Int(2)),
            Map.entry("smallint", type -> new LogicalType.Int(2)),
            Map.entry("usmallint", type -> new LogicalType.Int(4)),
            Map.entry("integer", type -> new LogicalType.Int(4)),
            Map.entry("uinteger", type -> new LogicalType.Int(8)),
            Map.entry("bigint", type -> new LogicalType.Int(8)),
            Map.entry("ubigint", type -> new LogicalType.Decimal(20, 0)),
            Map.entry("hugeint", type -> new LogicalType.Decimal(38, 0)),
            Map.entry("decimal", DuckDbTypes::decimal),
            Map.entry("float", type -> new LogicalType.Float(4)),
            Map.entry("double", type -> new LogicalType.Float(8)),
            Map.entry("varchar", type -> LogicalType.Text.unlimited()),
            Map.entry("enum", type -> LogicalType.Text.unlimited()),
            Map.entry("blob", type -> new LogicalType.Bytes()),
            Map.entry("date", type -> new LogicalType.Date()),
            Map.entry("time", type -> new LogicalType.Time(6)),
            Map.entry("time_ns", type -> new LogicalType.Time(9)),
            Map.entry("timestamp_s", type -> new LogicalType.Timestamp(0)),
            Map.entry("timestamp_ms", type -> new LogicalType.Timestamp(3)),
            Map.entry("timestamp", type -> new LogicalType.Timestamp(6)),
            Map.entry("timestamp_ns", type -> new LogicalType.Timestamp(9)),
            Map.entry("timestamp with time zone", type -> new LogicalType.Instant(6)),
            Map.entry("timestamptz", type -> new LogicalType.Instant(6)),
            Map.entry("uuid", type -> new LogicalType.Uuid()),
            Map.entry("json", type -> new LogicalType.Json()));

    @Override
    public LogicalType logical(String nativeType) {
        TypeText type = TypeText.of(nativeType);
        if (type.base().startsWith("enum(") && type.base().endsWith(")")) {
            return LogicalType.Text.unlimited();
        }
        return READERS.getOrDefault(type.base(), text -> new LogicalType.Other(nativeType))
                .apply(type);
    }

    @Override
    public NativeType nativeType(LogicalType type) {
        return type.fold(new DuckDbNativeTypes());
    }

    private static LogicalType decimal(TypeText type) {
        return new LogicalType.Decimal(
                type.argument(0).orElse(18), type.argument(1).orElse(3));
    }
}

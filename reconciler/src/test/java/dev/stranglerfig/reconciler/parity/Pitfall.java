package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two values that a comparison may take for equal or for different by mistake.
 *
 * @param legacyType PostgreSQL's type, {@code targetType} DuckDB's, {@code type} the contract's
 * @param legacy the value as an expression, {@code target} likewise
 * @param equal whether they are the same value
 */
record Pitfall(
        String name,
        LogicalType type,
        String legacyType,
        String targetType,
        String legacy,
        String target,
        boolean equal) {

    private static final LogicalType TEXT = LogicalType.Text.unlimited();

    static List<Pitfall> all() {
        return Stream.of(numbers(), floats(), texts(), times(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Pitfall> numbers() {
        LogicalType decimal = new LogicalType.Decimal(12, 2);
        LogicalType wide = new LogicalType.Decimal(38, 10);
        LogicalType number = new LogicalType.Number();
        return List.of(
                new Pitfall("trailing zeros", wide, "numeric", "DECIMAL(38,10)", "1.80", "1.8", true),
                new Pitfall(
                        "no digit before the point", decimal, "numeric(12,2)", "DECIMAL(12,2)", ".07", "0.07", true),
                new Pitfall("minus zero", decimal, "numeric(12,2)", "DECIMAL(12,2)", "-0.00", "0", true),
                new Pitfall("unbounded numeric below one", number, "numeric", "DECIMAL(38,10)", "1.5", "2.49", false),
                new Pitfall(
                        "unbounded numeric of equal value",
                        number,
                        "numeric",
                        "DECIMAL(38,10)",
                        "100.40",
                        "100.4",
                        true),
                new Pitfall(
                        "a digit behind the contract's scale",
                        decimal,
                        "numeric",
                        "DECIMAL(12,2)",
                        "1.001",
                        "1.00",
                        false),
                new Pitfall("rounded half up", decimal, "numeric", "DECIMAL(12,2)", "2.675", "2.68", false),
                new Pitfall(
                        "38 digits, last one differs",
                        new LogicalType.Decimal(38, 0),
                        "numeric(38,0)",
                        "DECIMAL(38,0)",
                        "12345678901234567890123456789012345678",
                        "12345678901234567890123456789012345677",
                        false),
                new Pitfall(
                        "2^53 + 1 through a double",
                        new LogicalType.Int(8),
                        "bigint",
                        "BIGINT",
                        "9007199254740993",
                        "9007199254740992",
                        false),
                new Pitfall("integer widened", new LogicalType.Int(8), "integer", "BIGINT", "7", "7", true),
                new Pitfall("integer as decimal", decimal, "integer", "DECIMAL(12,2)", "7", "7.00", true),
                new Pitfall("zero against NULL", decimal, "numeric(12,2)", "DECIMAL(12,2)", "0", "NULL", false));
    }

    private static List<Pitfall> floats() {
        LogicalType real = new LogicalType.Float(8);
        LogicalType small = new LogicalType.Float(4);
        return List.of(
                new Pitfall("minus zero of a float", real, "float8", "DOUBLE", "'-0'::float8", "0.0", true),
                new Pitfall("NaN against NaN", real, "float8", "DOUBLE", "'NaN'::float8", "'NaN'::DOUBLE", true),
                new Pitfall("NaN against NULL", real, "float8", "DOUBLE", "'NaN'::float8", "NULL", false),
                new Pitfall("infinities", real, "float8", "DOUBLE", "'Infinity'::float8", "'-Infinity'::DOUBLE", false),
                new Pitfall("tiny floats", real, "float8", "DOUBLE", "1e-14", "3e-14", false),
                new Pitfall("large floats", real, "float8", "DOUBLE", "1e20", "1e20 + 20000", false),
                new Pitfall(
                        "one unit in the last place",
                        real,
                        "float8",
                        "DOUBLE",
                        "0.1::float8 + 0.2::float8",
                        "0.3",
                        false),
                new Pitfall(
                        "the same sum",
                        real,
                        "float8",
                        "DOUBLE",
                        "0.1::float8 + 0.2::float8",
                        "0.1::DOUBLE + 0.2::DOUBLE",
                        true),
                new Pitfall("float32 on both sides", small, "float4", "FLOAT", "0.1", "0.1", true),
                new Pitfall("float32 read as float64", real, "float4", "DOUBLE", "0.1", "0.1", false));
    }

    private static List<Pitfall> texts() {
        return List.of(
                new Pitfall("NULL against empty", TEXT, "text", "VARCHAR", "NULL", "''", false),
                new Pitfall("NULL against NULL", TEXT, "text", "VARCHAR", "NULL", "NULL", true),
                new Pitfall("NULL against <null>", TEXT, "text", "VARCHAR", "NULL", "'<null>'", false),
                new Pitfall("NULL against _null_recon_", TEXT, "text", "VARCHAR", "NULL", "'_null_recon_'", false),
                new Pitfall("NULL against backslash N", TEXT, "text", "VARCHAR", "NULL", "'\\N'", false),
                new Pitfall("NULL against N/A", TEXT, "text", "VARCHAR", "'N/A'", "NULL", false),
                new Pitfall("CHAR padding", new LogicalType.Char(8), "char(8)", "VARCHAR", "'ab'", "'ab'", true),
                new Pitfall(
                        "CHAR padding kept at the target",
                        new LogicalType.Char(8),
                        "char(8)",
                        "VARCHAR",
                        "'ab'",
                        "'ab      '",
                        true),
                new Pitfall(
                        "leading blank of a CHAR",
                        new LogicalType.Char(8),
                        "char(8)",
                        "VARCHAR",
                        "' ab'",
                        "'ab'",
                        false),
                new Pitfall("trailing blank of a text", TEXT, "text", "VARCHAR", "'ab '", "'ab'", false),
                new Pitfall("leading blank of a text", TEXT, "text", "VARCHAR", "' ab'", "'ab'", false),
                new Pitfall("tab against blank", TEXT, "text", "VARCHAR", "E'a\\tb'", "'a b'", false),
                new Pitfall("case", TEXT, "text", "VARCHAR", "'Ab'", "'ab'", false),
                new Pitfall("sharp s against SS", TEXT, "text", "VARCHAR", "'\u00DF'", "'SS'", false),
                new Pitfall("accent", TEXT, "text", "VARCHAR", "'\u00E9'", "'e'", false),
                new Pitfall("stroke", TEXT, "text", "VARCHAR", "'\u0142'", "'l'", false),
                new Pitfall("composed against decomposed", TEXT, "text", "VARCHAR", "'\u00E9'", "'e\u0301'", false),
                new Pitfall(
                        "astral plane against question mark", TEXT, "text", "VARCHAR", "'\uD83D\uDE00'", "'?'", false),
                new Pitfall("replacement character", TEXT, "text", "VARCHAR", "'\u00E9'", "'\uFFFD'", false),
                new Pitfall("mojibake", TEXT, "text", "VARCHAR", "'\u00E9'", "'\u00C3\u00A9'", false),
                new Pitfall("line ends", TEXT, "text", "VARCHAR", "E'a\\r\\nb'", "'a\nb'", false),
                new Pitfall("no-break space", TEXT, "text", "VARCHAR", "'a\u00A0b'", "'a b'", false),
                new Pitfall("zero width space", TEXT, "text", "VARCHAR", "'a\u200Bb'", "'ab'", false),
                new Pitfall("byte order mark", TEXT, "text", "VARCHAR", "'\uFEFFab'", "'ab'", false),
                new Pitfall("cut at 255", TEXT, "text", "VARCHAR", "repeat('x', 256)", "repeat('x', 255)", false),
                new Pitfall(
                        "differs behind 4000",
                        TEXT,
                        "text",
                        "VARCHAR",
                        "repeat('x', 4000) || 'a'",
                        "repeat('x', 4000) || 'b'",
                        false),
                new Pitfall("a number held as text", TEXT, "text", "VARCHAR", "'1.0'", "'1'", false));
    }

    private static List<Pitfall> times() {
        LogicalType timestamp = new LogicalType.Timestamp(6);
        LogicalType instant = new LogicalType.Instant(6);
        LogicalType date = new LogicalType.Date();
        return List.of(
                new Pitfall(
                        "fraction of 3 and 6 digits",
                        timestamp,
                        "timestamp(3)",
                        "TIMESTAMP",
                        "'2026-01-01 10:00:00.120'",
                        "'2026-01-01 10:00:00.12'",
                        true),
                new Pitfall(
                        "microsecond",
                        timestamp,
                        "timestamp",
                        "TIMESTAMP",
                        "'2026-01-01 10:00:00.000001'",
                        "'2026-01-01 10:00:00'",
                        false),
                new Pitfall(
                        "truncated second",
                        timestamp,
                        "timestamp",
                        "TIMESTAMP",
                        "'2026-01-01 09:59:59.9'",
                        "'2026-01-01 09:59:59'",
                        false),
                new Pitfall(
                        "the same instant in two offsets",
                        instant,
                        "timestamptz",
                        "TIMESTAMPTZ",
                        "'2026-07-01 12:00:00+02'",
                        "'2026-07-01 10:00:00+00'",
                        true),
                new Pitfall(
                        "local time written as UTC",
                        instant,
                        "timestamptz",
                        "TIMESTAMPTZ",
                        "'2026-07-01 12:00:00+02'",
                        "'2026-07-01 12:00:00+00'",
                        false),
                new Pitfall("first day", date, "date", "DATE", "'0001-01-01'", "'0001-01-01'", true),
                new Pitfall("last day", date, "date", "DATE", "'9999-12-31'", "'9999-12-31'", true),
                new Pitfall(
                        "day before the calendar's reform", date, "date", "DATE", "'1582-10-04'", "'1582-10-04'", true),
                new Pitfall("open end as NULL", date, "date", "DATE", "NULL", "'9999-12-31'", false),
                new Pitfall(
                        "end of a century",
                        timestamp,
                        "timestamp",
                        "TIMESTAMP",
                        "'2262-04-12 00:00:00.000001'",
                        "'2262-04-12 00:00:00.000001'",
                        true),
                new Pitfall(
                        "before 1970",
                        timestamp,
                        "timestamp",
                        "TIMESTAMP",
                        "'1969-12-31 23:59:59.999999'",
                        "'1969-12-31 23:59:59.999999'",
                        true),
                new Pitfall(
                        "time of day",
                        new LogicalType.Time(6),
                        "time",
                        "TIME",
                        "'23:59:59.999999'",
                        "'23:59:59.999998'",
                        false));
    }

    private static List<Pitfall> others() {
        return List.of(
                new Pitfall(
                        "boolean against NULL", new LogicalType.Bool(), "boolean", "BOOLEAN", "false", "NULL", false),
                new Pitfall("boolean forms", new LogicalType.Bool(), "boolean", "BOOLEAN", "'yes'", "true", true),
                new Pitfall(
                        "case of a uuid",
                        new LogicalType.Uuid(),
                        "uuid",
                        "UUID",
                        "'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'",
                        "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'",
                        true),
                new Pitfall(
                        "mixed-endian uuid",
                        new LogicalType.Uuid(),
                        "uuid",
                        "UUID",
                        "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'",
                        "'99bceea0-0b9c-f84e-bb6d-6bb9bd380a11'",
                        false),
                new Pitfall(
                        "bytes",
                        new LogicalType.Bytes(),
                        "bytea",
                        "BLOB",
                        "decode('00ff', 'hex')",
                        "unhex('00FF')",
                        true),
                new Pitfall(
                        "empty bytes against NULL",
                        new LogicalType.Bytes(),
                        "bytea",
                        "BLOB",
                        "''::bytea",
                        "NULL",
                        false),
                new Pitfall(
                        "number in JSON",
                        new LogicalType.Json(),
                        "json",
                        "JSON",
                        "'{\"a\": 1.0}'",
                        "'{\"a\": 1}'",
                        false));
    }

    @Override
    public String toString() {
        return name;
    }
}

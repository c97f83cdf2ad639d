package dev.stranglerfig.warehouse.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.warehouse.canonical.CanonicalEncoder;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.RowValues;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/** Values of one type that engines get wrong. */
public record TypeSamples(String label, LogicalType type, List<Object> values) {

    public static List<TypeSamples> all() {
        List<TypeSamples> all = new ArrayList<>(numbers());
        all.addAll(textsAndTimes());
        return List.copyOf(all);
    }

    private static List<TypeSamples> numbers() {
        List<TypeSamples> all = new ArrayList<>();
        all.add(new TypeSamples("bool", new LogicalType.Bool(), List.of(true, false)));
        all.add(new TypeSamples("int2", new LogicalType.Int(2), List.of(0L, -1L, 32767L, -32768L)));
        all.add(new TypeSamples("int4", new LogicalType.Int(4), List.of(0L, 2147483647L, -2147483648L)));
        all.add(new TypeSamples(
                "int8",
                new LogicalType.Int(8),
                List.of(0L, 9007199254740993L, Long.MAX_VALUE, Long.MIN_VALUE, 4611686018427387001L)));
        all.add(new TypeSamples(
                "decimal", new LogicalType.Decimal(10, 2), decimals("0.00", "-0.07", "99999999.99", "1.50")));
        all.add(new TypeSamples("whole", new LogicalType.Decimal(18, 0), decimals("0", "-999999999999999999")));
        all.add(new TypeSamples(
                "wide",
                new LogicalType.Decimal(38, 10),
                decimals("1234567890123456789012345678.0123456789", "-0.0000000001", "0.0000000000")));
        all.add(new TypeSamples("fraction", new LogicalType.Decimal(6, 6), decimals("0.000001", "-0.999999")));
        all.add(new TypeSamples("number", new LogicalType.Number(), decimals("0", "1.10", "1000", "-0.001", "1e30")));
        all.add(new TypeSamples(
                "real",
                new LogicalType.Float(4),
                List.of(0.0, (double) 0.1f, (double) Float.MAX_VALUE, (double) -1.5f, Double.NaN)));
        all.add(new TypeSamples(
                "double",
                new LogicalType.Float(8),
                List.of(0.0, 0.1, 1e-14, 3e-14, 1e20, 5e-324, Double.MAX_VALUE, Double.NaN, Double.NEGATIVE_INFINITY)));
        return all;
    }

    private static List<TypeSamples> textsAndTimes() {
        List<TypeSamples> all = new ArrayList<>();
        all.add(new TypeSamples("text", LogicalType.Text.unlimited(), texts()));
        all.add(new TypeSamples("varchar", new LogicalType.Text(OptionalInt.of(5)), List.of("", "12345", "äöü😀é")));
        all.add(new TypeSamples("char", new LogicalType.Char(5), List.of("ab", "abcde", "ab   ", "")));
        all.add(new TypeSamples(
                "bytes", new LogicalType.Bytes(), List.of(new byte[0], new byte[] {0, -1, 92, 34, 10})));
        all.add(new TypeSamples(
                "date",
                new LogicalType.Date(),
                dates("1970-01-01", "1582-10-10", "0001-01-01", "9999-12-31", "2024-02-29")));
        all.add(new TypeSamples(
                "time", new LogicalType.Time(6), List.of(LocalTime.MIDNIGHT, LocalTime.parse("23:59:59.999999"))));
        all.add(new TypeSamples("timestamp", new LogicalType.Timestamp(6), timestamps()));
        all.add(new TypeSamples(
                "instant",
                new LogicalType.Instant(6),
                List.of(
                        Instant.EPOCH,
                        Instant.parse("1969-12-31T23:59:59.999999Z"),
                        Instant.parse("1582-10-10T01:02:03Z"),
                        Instant.parse("9999-12-31T23:59:59.999999Z"))));
        all.add(new TypeSamples(
                "uuid", new LogicalType.Uuid(), List.of(UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"))));
        all.add(new TypeSamples("json", new LogicalType.Json(), List.of("{\"b\": 1.0,  \"a\":null}", "[]", "\"\"")));
        return all;
    }

    static List<TypeSamples> supportedBy(Engine engine) {
        return all().stream()
                .filter(samples -> engine.types().nativeType(samples.type()).fold(exact -> true, unsupported -> false))
                .toList();
    }

    RowShape shape() {
        return new RowShape(
                List.of(
                        new ShapeColumn("id", new LogicalType.Int(4), false),
                        new ShapeColumn("value", type, true),
                        new ShapeColumn("note", LogicalType.Text.unlimited(), true)),
                List.of("id"));
    }

    List<RowValues> rows() {
        List<RowValues> rows = new ArrayList<>();
        rows.add(RowValues.of(0L, null, null));
        for (Object value : values) {
            rows.add(RowValues.of((long) rows.size(), value, "note " + rows.size()));
        }
        return rows;
    }

    /** The ids of the rows in the order of their values, NULL first. */
    List<Object> sortedIds() {
        return rows().stream()
                .sorted(Comparator.comparing(row -> row.value(1), Comparator.nullsFirst(this::compare)))
                .map(row -> row.value(0))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private int compare(Object one, Object other) {
        if (one instanceof String || one instanceof byte[] || one instanceof UUID) {
            return Arrays.compareUnsigned(bytes(canonical(one)), bytes(canonical(other)));
        }
        return ((Comparable<Object>) one).compareTo(other);
    }

    private Object canonical(Object value) {
        if (type instanceof LogicalType.Char && value instanceof String text) {
            return text.stripTrailing();
        }
        return value;
    }

    private static byte[] bytes(Object value) {
        if (value instanceof byte[] bytes) {
            return bytes;
        }
        return value.toString().getBytes(StandardCharsets.UTF_8);
    }

    List<String> canonicalRows() {
        return canonical(shape(), rows());
    }

    static List<String> canonical(RowShape shape, List<RowValues> rows) {
        return rows.stream().map(row -> canonical(shape, row)).sorted().toList();
    }

    static String canonical(RowShape shape, RowValues row) {
        return new String(new CanonicalEncoder(shape).row(row), StandardCharsets.UTF_8);
    }

    /** Reading the DDL back may widen the type (DuckDB has one text type), but a second round changes nothing. */
    Void check(Engine engine, NativeType.Exact exact) {
        LogicalType back = engine.types().logical(exact.ddl());
        assertThat(back).as(label).isNotInstanceOf(LogicalType.Other.class);
        NativeType again = engine.types().nativeType(back);
        assertThat(again).as(label).isEqualTo(exact);
        return null;
    }

    Void check(NativeType.Unsupported unsupported) {
        assertThat(unsupported.reason()).as(label).isNotBlank();
        return null;
    }

    private static List<Object> decimals(String... texts) {
        List<Object> values = new ArrayList<>();
        for (String text : texts) {
            values.add(new BigDecimal(text));
        }
        return values;
    }

    private static List<Object> dates(String... texts) {
        List<Object> values = new ArrayList<>();
        for (String text : texts) {
            values.add(LocalDate.parse(text));
        }
        return values;
    }

    private static List<Object> timestamps() {
        return List.of(
                LocalDateTime.parse("1970-01-01T00:00:00"),
                LocalDateTime.parse("2024-01-01T00:00:00.000001"),
                LocalDateTime.parse("1969-12-31T23:59:59.999999"),
                LocalDateTime.parse("0001-01-01T00:00:00"),
                LocalDateTime.parse("1582-10-10T12:00:00"),
                LocalDateTime.parse("9999-12-31T23:59:59.999999"),
                LocalDateTime.parse("2262-04-12T00:00:00.123456"));
    }

    private static List<Object> texts() {
        return List.of(
                "",
                " ",
                "a",
                "A",
                "é",
                "e\u0301",
                "ß",
                "SS",
                "ł",
                "😀",
                "\uFFFD",
                "?",
                "a\tb",
                "a\r\nb",
                "a\nb",
                "\u00a0",
                "\u200b",
                "\uFEFF",
                "<null>",
                "_null_recon_",
                "\\N",
                "\\.",
                "N/A",
                "NULL",
                "'",
                "\"",
                ",",
                "x".repeat(5000),
                "trailing  ",
                "-",
                "1:a");
    }
}

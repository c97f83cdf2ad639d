package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A column of a random table: its types on both sides and a generator of values.
 *
 * @param values never NULL; small enough a choice that neighbours repeat, with the type's corner cases among them
 */
record TypedColumn(
        String name, String postgresType, String duckDbType, LogicalType type, Function<Random, Object> values) {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "  x",
            "x  ",
            "NULL",
            "<null>",
            "\\N",
            "N/A",
            "a,b",
            "a|b",
            "O'Neil",
            "\u00E9",
            "e\u0301",
            "\u00DF",
            "SS",
            "\uD83D\uDE00",
            "?",
            "\uFFFD",
            "line\nline",
            "line\r\nline",
            "\u00A0",
            "\u200B",
            "tab\t",
            "1.0",
            "1");

    static List<TypedColumn> all() {
        return Stream.concat(numbers().stream(), others().stream()).toList();
    }

    private static List<TypedColumn> numbers() {
        return List.of(
                new TypedColumn("b", "boolean", "BOOLEAN", new LogicalType.Bool(), Random::nextBoolean),
                new TypedColumn("i2", "smallint", "SMALLINT", new LogicalType.Int(2), random ->
                        (long) (short) random.nextInt()),
                new TypedColumn("i4", "integer", "INTEGER", new LogicalType.Int(4), random -> (long) random.nextInt()),
                new TypedColumn("i8", "bigint", "BIGINT", new LogicalType.Int(8), TypedColumn::bigint),
                new TypedColumn(
                        "d2",
                        "numeric(12,2)",
                        "DECIMAL(12,2)",
                        new LogicalType.Decimal(12, 2),
                        random -> decimal(random, 38, 2)),
                new TypedColumn(
                        "d10",
                        "numeric(38,10)",
                        "DECIMAL(38,10)",
                        new LogicalType.Decimal(38, 10),
                        random -> decimal(random, 120, 10)),
                new TypedColumn("f4", "real", "FLOAT", new LogicalType.Float(4), random ->
                        (double) Float.intBitsToFloat(finite(random))),
                new TypedColumn("f8", "double precision", "DOUBLE", new LogicalType.Float(8), TypedColumn::real));
    }

    private static List<TypedColumn> others() {
        return List.of(
                new TypedColumn("t", "text", "VARCHAR", LogicalType.Text.unlimited(), TypedColumn::text),
                new TypedColumn(
                        "v", "varchar(40)", "VARCHAR", new LogicalType.Text(OptionalInt.of(40)), TypedColumn::text),
                new TypedColumn("c", "char(12)", "VARCHAR", new LogicalType.Char(12), TypedColumn::code),
                new TypedColumn("y", "bytea", "BLOB", new LogicalType.Bytes(), TypedColumn::bytes),
                new TypedColumn("d", "date", "DATE", new LogicalType.Date(), TypedColumn::date),
                new TypedColumn("ti", "time", "TIME", new LogicalType.Time(6), TypedColumn::time),
                new TypedColumn("ts", "timestamp", "TIMESTAMP", new LogicalType.Timestamp(6), TypedColumn::timestamp),
                new TypedColumn("tz", "timestamptz", "TIMESTAMPTZ", new LogicalType.Instant(6), TypedColumn::instant),
                new TypedColumn(
                        "u",
                        "uuid",
                        "UUID",
                        new LogicalType.Uuid(),
                        random -> new UUID(random.nextLong(), random.nextLong())),
                new TypedColumn(
                        "j",
                        "json",
                        "JSON",
                        new LogicalType.Json(),
                        random -> "{\"a\": " + random.nextInt(9) + ", \"b\": [1.0, 1]}"));
    }

    private static Object bigint(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> (1L << 53) + random.nextInt(3);
            case 1 -> Long.MAX_VALUE - random.nextInt(3);
            case 2 -> Long.MIN_VALUE + random.nextInt(3);
            default -> random.nextLong();
        };
    }

    private static Object decimal(Random random, int bits, int scale) {
        BigInteger digits = new BigInteger(random.nextInt(bits) + 1, random);
        if (random.nextBoolean()) {
            digits = digits.negate();
        }
        return new BigDecimal(digits, scale);
    }

    private static int finite(Random random) {
        int bits = random.nextInt();
        return Float.isFinite(Float.intBitsToFloat(bits)) ? bits : 0;
    }

    private static Object real(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Double.NaN;
            case 1 -> Double.POSITIVE_INFINITY;
            case 2 -> 1e-14 * random.nextInt(5);
            case 3 -> 1e20 + 20_000 * random.nextInt(5);
            default -> random.nextGaussian();
        };
    }

    private static Object text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size())) + (random.nextBoolean() ? "" : random.nextInt(99));
    }

    private static Object code(Random random) {
        return "K" + random.nextInt(5_000);
    }

    private static Object bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(6)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static Object date(Random random) {
        return LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_652_058));
    }

    private static Object time(Random random) {
        return LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000L) * 1_000);
    }

    private static Object timestamp(Random random) {
        return LocalDateTime.of((LocalDate) date(random), (LocalTime) time(random));
    }

    private static Object instant(Random random) {
        return Instant.ofEpochSecond(random.nextLong(4_102_444_800L), random.nextInt(1_000_000) * 1_000L);
    }
}

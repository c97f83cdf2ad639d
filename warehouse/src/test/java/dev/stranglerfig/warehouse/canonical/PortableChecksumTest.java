package dev.stranglerfig.warehouse.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.problem.StranglerException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PortableChecksumTest {

    private static final LogicalType TEXT = LogicalType.Text.unlimited();
    private static final LogicalType LONG = new LogicalType.Int(8);

    static Stream<Arguments> differentTables() {
        return Stream.of(
                pair("NULL and the empty text", TEXT, rows(row((Object) null)), rows(row(""))),
                pair("NULL and a text that says so", TEXT, rows(row((Object) null)), rows(row("<null>"))),
                pair("a value moved to the next column", TEXT, rows(row("1", "11")), rows(row("11", "1"))),
                pair("a separator inside a value", TEXT, rows(row("p|q", "r")), rows(row("p", "q|r"))),
                pair("a length inside a value", TEXT, rows(row("1:a", "")), rows(row("1", ":a"))),
                pair("NULL in the other column", TEXT, rows(row("a", null)), rows(row(null, "a"))),
                pair(
                        "values exchanged between rows",
                        TEXT,
                        rows(row("a", "x"), row("b", "y")),
                        rows(row("a", "y"), row("b", "x"))),
                pair(
                        "numbers exchanged between rows",
                        LONG,
                        rows(row(1L, 10L), row(2L, 20L)),
                        rows(row(1L, 20L), row(2L, 10L))),
                pair("a row twice", LONG, rows(row(1L)), rows(row(1L), row(1L))),
                pair("two equal rows more", LONG, rows(row(1L)), rows(row(1L), row(2L), row(2L))));
    }

    static Stream<Arguments> differentValues() {
        return Stream.of(
                pair("beyond the digits of a double", LONG, rows(row(9007199254740992L)), rows(row(9007199254740993L))),
                pair("the mark of NULL as a number", LONG, rows(row(HashPlan.NULL)), rows(row((Object) null))),
                pair("a number and its sum with one prime", LONG, rows(row(5L)), rows(row(5L + 2147483647L))),
                pair("composed and decomposed letters", TEXT, rows(row("é")), rows(row("e\u0301"))),
                pair("an astral character and its replacement", TEXT, rows(row("😀")), rows(row("\uFFFD"))),
                pair("letters in two cases", TEXT, rows(row("a")), rows(row("A"))),
                pair("a blank at the end", TEXT, rows(row("a")), rows(row("a "))),
                pair(
                        "the last of 5000 characters",
                        TEXT,
                        rows(row("x".repeat(4999) + "y")),
                        rows(row("x".repeat(5000)))),
                pair("ends of line", TEXT, rows(row("a\r\n")), rows(row("a\n"))),
                pair("small doubles", new LogicalType.Float(8), rows(row(1e-14)), rows(row(3e-14))),
                pair("large doubles", new LogicalType.Float(8), rows(row(1e20)), rows(row(1e20 + 20000))),
                pair("NaN and NULL", new LogicalType.Float(8), rows(row(Double.NaN)), rows(row((Object) null))),
                pair("one microsecond", new LogicalType.Timestamp(6), rows(row(time(1000))), rows(row(time(0)))),
                pair(
                        "the last of 38 digits",
                        new LogicalType.Decimal(38, 0),
                        rows(row(digits("7"))),
                        rows(row(digits("8")))),
                pair(
                        "scale of an unbounded number",
                        new LogicalType.Number(),
                        rows(row(number("1.5"))),
                        rows(row(number("2.49")))),
                pair(
                        "decimals that round alike",
                        new LogicalType.Decimal(10, 2),
                        rows(row(number("0.07"))),
                        rows(row(number("0.06")))));
    }

    static Stream<Arguments> equalTables() {
        return Stream.of(
                pair("the order of rows", LONG, rows(row(1L), row(2L)), rows(row(2L), row(1L))),
                pair("padding of CHAR", new LogicalType.Char(5), rows(row("ab")), rows(row("ab   "))),
                pair(
                        "zeros at the end",
                        new LogicalType.Decimal(10, 2),
                        rows(row(number("1.5"))),
                        rows(row(number("1.50")))),
                pair(
                        "zeros of a wide decimal",
                        new LogicalType.Decimal(38, 4),
                        rows(row(number("1.5"))),
                        rows(row(number("1.5000")))),
                pair(
                        "zeros of an unbounded number",
                        new LogicalType.Number(),
                        rows(row(number("100"))),
                        rows(row(number("1e2")))),
                pair("zero below zero", new LogicalType.Float(8), rows(row(0.0)), rows(row(-0.0))));
    }

    @ParameterizedTest(name = "seen: {0}")
    @MethodSource({"differentTables", "differentValues"})
    void differencesAreSeen(String label, LogicalType type, List<RowValues> one, List<RowValues> other) {
        assertThat(sums(type, one)).isNotEqualTo(sums(type, other));
    }

    @ParameterizedTest(name = "no difference: {0}")
    @MethodSource("equalTables")
    void equalTablesHaveEqualSums(String label, LogicalType type, List<RowValues> one, List<RowValues> other) {
        assertThat(sums(type, one)).isEqualTo(sums(type, other));
    }

    @Test
    @DisplayName("no exchange of two values between two rows passes in 20000 tries, seed 7")
    void exchanges() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            long a = random.nextInt(1000);
            long b = random.nextInt(1000);
            long x = random.nextLong();
            long y = random.nextLong();
            if (a == b || x == y) {
                continue;
            }
            assertThat(sums(LONG, rows(row(a, x), row(b, y))))
                    .as("%d %d %d %d", a, b, x, y)
                    .isNotEqualTo(sums(LONG, rows(row(a, y), row(b, x))));
        }
    }

    @Test
    @DisplayName("a change in any of 200 columns is seen, in both lanes")
    void manyColumns() {
        Object[] values = IntStream.range(0, 200).mapToObj(Long::valueOf).toArray();
        BucketSum before = sums(LONG, rows(row(values))).get(0);
        for (int i = 0; i < values.length; i++) {
            Object[] changed = values.clone();
            changed[i] = 1000L + i;
            BucketSum after = sums(LONG, rows(row(changed))).get(0);
            assertThat(after.first()).as("column %d", i).isNotEqualTo(before.first());
            assertThat(after.second()).as("column %d", i).isNotEqualTo(before.second());
        }
    }

    @Test
    @DisplayName("a value that does not fit its type is refused and not shown")
    void misfit() {
        PortableChecksum checksum = new PortableChecksum(shape(new LogicalType.Decimal(10, 2), 1), 1);
        assertThatThrownBy(() -> checksum.add(row(number("1.005"))))
                .isInstanceOf(StranglerException.class)
                .hasMessage("Cannot encode column 'c0': a value does not fit Decimal[precision=10, scale=2]\n"
                        + "    Give the column a type that holds all its values.");
    }

    @Test
    @DisplayName("columns without portable form are named with a reason")
    void leftOut() {
        RowShape shape = new RowShape(
                List.of(
                        new ShapeColumn("id", LONG, false),
                        new ShapeColumn("span", new LogicalType.Other("interval"), true),
                        new ShapeColumn("at", new LogicalType.Timestamp(9), true)),
                List.of("id"));
        HashableShape hashable = HashableShape.of(shape, List.of());
        assertThat(hashable.shape().orElseThrow().columns())
                .extracting(ShapeColumn::name)
                .containsExactly("id");
        assertThat(hashable.leftOut())
                .extracting(HashableShape.LeftOut::reason)
                .containsExactly(
                        "type Other[nativeName=interval] has no form that is the same everywhere",
                        "type Timestamp[fraction=9] has no form that is the same everywhere");
    }

    @Test
    @DisplayName("rows are encoded with lengths, keys in key order, digests by key and content")
    void encoding() {
        RowShape shape = new RowShape(
                List.of(
                        new ShapeColumn("a", TEXT, true),
                        new ShapeColumn("b", new LogicalType.Decimal(5, 2), false),
                        new ShapeColumn("c", TEXT, true)),
                List.of("b", "a"));
        CanonicalEncoder encoder = new CanonicalEncoder(shape);
        RowValues row = row("ä", number("1.5"), null);
        assertThat(new String(encoder.row(row), StandardCharsets.UTF_8)).isEqualTo("2:ä4:1.50-");
        assertThat(new String(encoder.key(row), StandardCharsets.UTF_8)).isEqualTo("4:1.502:ä");
        RowDigest one = new RowDigest(shape, new byte[] {1});
        RowDigest other = new RowDigest(shape, new byte[] {1});
        RowDigest keyed = new RowDigest(shape, new byte[] {2});
        RowValues second = row("b", number("2"), "");
        Stream.of(row, second).forEach(one::add);
        Stream.of(second, row).forEach(other::add);
        Stream.of(row, second).forEach(keyed::add);
        assertThat(one.value()).hasSize(64).isEqualTo(other.value()).isNotEqualTo(keyed.value());
        assertThat(one.rows()).isEqualTo(2);
        other.add(row);
        assertThat(one.value()).isNotEqualTo(other.value());
    }

    private static List<BucketSum> sums(LogicalType type, List<RowValues> rows) {
        int columns = rows.get(0) instanceof Row row ? row.values.length : 1;
        PortableChecksum checksum = new PortableChecksum(shape(type, columns), 1);
        rows.forEach(checksum::add);
        return checksum.sums();
    }

    private static RowShape shape(LogicalType type, int columns) {
        List<ShapeColumn> shape = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            shape.add(new ShapeColumn("c" + i, type, true));
        }
        return new RowShape(shape, List.of());
    }

    private static Arguments pair(String label, LogicalType type, List<RowValues> one, List<RowValues> other) {
        return Arguments.of(label, type, one, other);
    }

    private static List<RowValues> rows(RowValues... rows) {
        return Arrays.asList(rows);
    }

    private static RowValues row(Object... values) {
        return new Row(values);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static BigDecimal digits(String last) {
        return new BigDecimal("1234567890123456789012345678901234567" + last);
    }

    private static LocalDateTime time(int nanoseconds) {
        return LocalDateTime.of(2024, 1, 1, 0, 0, 0, nanoseconds);
    }

    private record Row(Object[] values) implements RowValues {
        @Override
        public Object value(int index) {
            return values[index];
        }
    }
}

package dev.stranglerfig.reconciler.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.warehouse.canonical.BucketSum;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.PortableChecksum;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.RowValues;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueOrderTest {

    private static final long SEED = Long.getLong("seed", 20_260_301L);

    static List<TypedColumn> columns() {
        return TypedColumn.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("columns")
    void theOrderIsTotal(TypedColumn column) {
        Comparator<@Nullable Object> order = ValueOrder.of(column.type());
        List<@Nullable Object> values = values(column);
        for (Object a : values) {
            for (Object b : values) {
                assertThat(Integer.signum(order.compare(a, b)))
                        .as("seed %d: %s and %s", SEED, a, b)
                        .isEqualTo(-Integer.signum(order.compare(b, a)));
                for (Object c : values) {
                    if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
                        assertThat(order.compare(a, c))
                                .as("seed %d: %s, %s, %s", SEED, a, b, c)
                                .isNotPositive();
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("columns")
    void equalInOrderMeansEqualInThePortableChecksum(TypedColumn column) {
        Comparator<@Nullable Object> order = ValueOrder.of(column.type());
        List<@Nullable Object> values = values(column);
        for (Object a : values) {
            for (Object b : values) {
                assertThat(order.compare(a, b) == 0)
                        .as("seed %d: %s and %s", SEED, a, b)
                        .isEqualTo(checksum(column, a).equals(checksum(column, b)));
            }
        }
    }

    @Test
    void textGoesByTheBytesOfUtf8() {
        List<String> texts = new ArrayList<>(List.of(
                "", "a", "B", "aa", "\u00E4", "\uFF5E", "\uD83D\uDE00", "\uFFFD", "\uE000", "\uD7FF", "a\uD83D\uDE00"));
        texts.sort(ValueOrder.of(LogicalType.Text.unlimited()));

        List<String> expected = new ArrayList<>(texts);
        expected.sort((left, right) ->
                Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8)));
        assertThat(texts).isEqualTo(expected);
    }

    private static List<@Nullable Object> values(TypedColumn column) {
        Random random = new Random(SEED);
        List<@Nullable Object> values = new ArrayList<>();
        values.add(null);
        for (int i = 0; i < 40; i++) {
            values.add(column.values().apply(random));
        }
        if (column.type() instanceof LogicalType.Float) {
            values.addAll(List.of(0.0, -0.0, Double.NaN, Double.NEGATIVE_INFINITY));
        }
        if (column.type() instanceof LogicalType.Char) {
            values.addAll(List.of("K1", "K1   "));
        }
        return values;
    }

    private static List<BucketSum> checksum(TypedColumn column, @Nullable Object value) {
        RowShape shape = new RowShape(
                List.of(
                        new ShapeColumn("id", new LogicalType.Int(8), false),
                        new ShapeColumn("v", column.type(), true)),
                List.of("id"));
        PortableChecksum checksum = new PortableChecksum(shape, 1);
        checksum.add(RowValues.of(7L, value));
        return checksum.sums();
    }
}

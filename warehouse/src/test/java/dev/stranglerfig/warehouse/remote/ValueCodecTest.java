package dev.stranglerfig.warehouse.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;

class ValueCodecTest {

    private static final int VALUES_PER_SEED = 2_000;

    static Stream<Object> edges() {
        return Stream.of(
                true,
                false,
                0L,
                -1L,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                -0.0,
                Double.NaN,
                Double.NEGATIVE_INFINITY,
                Double.MIN_VALUE,
                "",
                "naïve \uD83D\uDCF0 \u0000 text",
                "x".repeat(100_000),
                new BigDecimal("0.00"),
                new BigDecimal("-9223372036854775808"),
                new BigDecimal("-9223372036854775809"),
                new BigDecimal(BigInteger.ONE.shiftLeft(600), 130),
                new BigDecimal("1E+400"),
                LocalDate.of(-4712, 1, 1),
                LocalDate.of(5_874_897, 12, 31),
                LocalTime.MIN,
                LocalTime.of(23, 59, 59, 999_999_999),
                LocalDateTime.of(1582, 10, 10, 0, 0, 0, 1_000),
                LocalDateTime.of(294_276, 12, 31, 23, 59, 59, 999_999_000),
                Instant.parse("1969-12-31T23:59:59.999999Z"),
                Instant.parse("0001-01-01T00:00:00.000001Z"),
                new UUID(Long.MIN_VALUE, -1));
    }

    @ParameterizedTest
    @MethodSource("edges")
    @NullSource
    void carriesEdgeValuesUnchanged(@Nullable Object value) throws IOException {
        assertThat(roundTrip(value)).isEqualTo(value);
    }

    @Test
    void carriesBytesUnchanged() throws IOException {
        byte[] bytes = {0, -1, 127, -128};
        assertThat((byte[]) roundTrip(bytes)).isEqualTo(bytes);
        assertThat((byte[]) roundTrip(new byte[0])).isEmpty();
    }

    static LongStream seeds() {
        String given = System.getProperty("seed", "");
        return given.isEmpty() ? LongStream.of(1, 2, 3) : LongStream.of(Long.parseLong(given));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void carriesRandomNumbersOneAfterTheOther(long seed) throws IOException {
        Random random = new Random(seed);
        ByteSink sink = new ByteSink();
        Object[] values = new Object[VALUES_PER_SEED];
        for (int i = 0; i < values.length; i++) {
            long bits = random.nextLong() >> random.nextInt(Long.SIZE);
            values[i] = random.nextBoolean() ? (Object) bits : BigDecimal.valueOf(bits, random.nextInt(40) - 20);
            ValueCodec.write(sink, values[i]);
        }
        ByteSource source = new ByteSource(sink.toBytes());
        for (Object value : values) {
            assertThat(ValueCodec.read(source)).as("seed %d", seed).isEqualTo(value);
        }
        assertThat(source.isEmpty()).isTrue();
    }

    @Test
    void refusesAClassThatNoNeutralTypeHas() {
        assertThatThrownBy(() -> ValueCodec.write(new ByteSink(), 1))
                .isInstanceOf(StranglerException.class)
                .hasMessageContaining("Cannot send a value: no neutral type has the Java class java.lang.Integer");
    }

    @Test
    void refusesAFrameThatEndsWithinAValue() {
        ByteSink sink = new ByteSink();
        ValueCodec.write(sink, "text");
        byte[] whole = sink.toBytes();
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertThatThrownBy(() -> ValueCodec.read(new ByteSource(cut)))
                .isInstanceOf(IOException.class)
                .hasMessage("Invalid size in a frame: 4");
    }

    private static @Nullable Object roundTrip(@Nullable Object value) throws IOException {
        ByteSink sink = new ByteSink();
        ValueCodec.write(sink, value);
        ByteSource source = new ByteSource(sink.toBytes());
        Object read = ValueCodec.read(source);
        assertThat(source.isEmpty()).isTrue();
        return read;
    }
}

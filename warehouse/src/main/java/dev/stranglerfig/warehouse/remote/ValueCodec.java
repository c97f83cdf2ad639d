package dev.stranglerfig.warehouse.remote;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The Java values of {@link dev.stranglerfig.warehouse.canonical.LogicalType} as bytes: one byte of kind, then the value. */
final class ValueCodec {

    private static final byte NULL = 0;
    private static final byte FALSE = 1;
    private static final byte TRUE = 2;
    private static final byte NUMBER = 3;
    private static final byte SMALL_DECIMAL = 4;
    private static final byte LARGE_DECIMAL = 5;
    private static final byte DOUBLE = 6;
    private static final byte TEXT = 7;
    private static final byte BYTES = 8;
    private static final byte DATE = 9;
    private static final byte TIME = 10;
    private static final byte TIMESTAMP = 11;
    private static final byte INSTANT = 12;
    private static final byte UUID_VALUE = 13;
    private static final byte UNREADABLE = 14;
    private static final int LARGEST_LONG_BITS = 63;

    private ValueCodec() {}

    /** A value that has no Java counterpart; its reader learns so when he asks for it, as from a local session. */
    record Unreadable(List<Problem> problems) {}

    static void write(ByteSink sink, @Nullable Object value) {
        if (value == null) {
            sink.put(NULL);
        } else if (value instanceof Long number) {
            sink.put(NUMBER).putNumber(number);
        } else if (value instanceof String text) {
            sink.put(TEXT).putText(text);
        } else if (value instanceof BigDecimal decimal) {
            writeDecimal(sink, decimal);
        } else if (value instanceof Boolean bool) {
            sink.put(bool ? TRUE : FALSE);
        } else if (value instanceof Double number) {
            sink.put(DOUBLE).putFixed(Double.doubleToRawLongBits(number));
        } else if (value instanceof byte[] bytes) {
            sink.put(BYTES).putBytes(bytes);
        } else if (value instanceof Unreadable unreadable) {
            ProblemCodec.write(sink.put(UNREADABLE), unreadable.problems());
        } else {
            writeTemporal(sink, value);
        }
    }

    private static void writeTemporal(ByteSink sink, Object value) {
        if (value instanceof LocalDate date) {
            sink.put(DATE).putNumber(date.toEpochDay());
        } else if (value instanceof LocalDateTime timestamp) {
            sink.put(TIMESTAMP)
                    .putNumber(timestamp.toEpochSecond(ZoneOffset.UTC))
                    .putNumber(timestamp.getNano());
        } else if (value instanceof Instant instant) {
            sink.put(INSTANT).putNumber(instant.getEpochSecond()).putNumber(instant.getNano());
        } else if (value instanceof LocalTime time) {
            sink.put(TIME).putNumber(time.toNanoOfDay());
        } else if (value instanceof UUID uuid) {
            sink.put(UUID_VALUE).putFixed(uuid.getMostSignificantBits()).putFixed(uuid.getLeastSignificantBits());
        } else {
            throw new StranglerException(Problem.of(
                    RemoteProblem.PROTOCOL_BROKEN,
                    "Cannot send a value: no neutral type has the Java class "
                            + value.getClass().getName(),
                    "Report this fault with the query that showed it."));
        }
    }

    private static void writeDecimal(ByteSink sink, BigDecimal decimal) {
        BigInteger digits = decimal.unscaledValue();
        if (digits.bitLength() <= LARGEST_LONG_BITS) {
            sink.put(SMALL_DECIMAL).putNumber(decimal.scale()).putNumber(digits.longValue());
            return;
        }
        sink.put(LARGE_DECIMAL).putNumber(decimal.scale()).putBytes(digits.toByteArray());
    }

    static @Nullable Object read(ByteSource source) throws IOException {
        byte kind = source.take();
        return switch (kind) {
            case NULL -> null;
            case FALSE -> Boolean.FALSE;
            case TRUE -> Boolean.TRUE;
            case NUMBER -> source.takeNumber();
            case SMALL_DECIMAL -> readSmallDecimal(source);
            case LARGE_DECIMAL -> readLargeDecimal(source);
            case DOUBLE -> Double.longBitsToDouble(source.takeFixed());
            case TEXT -> source.takeText();
            case BYTES -> source.takeBytes();
            case DATE -> LocalDate.ofEpochDay(source.takeNumber());
            case TIME -> LocalTime.ofNanoOfDay(source.takeNumber());
            case TIMESTAMP ->
                LocalDateTime.ofEpochSecond(source.takeNumber(), (int) source.takeNumber(), ZoneOffset.UTC);
            case INSTANT -> Instant.ofEpochSecond(source.takeNumber(), source.takeNumber());
            case UUID_VALUE -> new UUID(source.takeFixed(), source.takeFixed());
            case UNREADABLE -> new Unreadable(ProblemCodec.read(source));
            default -> throw new IOException("Invalid kind of value in a frame: " + kind);
        };
    }

    private static BigDecimal readSmallDecimal(ByteSource source) throws IOException {
        int scale = (int) source.takeNumber();
        return BigDecimal.valueOf(source.takeNumber(), scale);
    }

    private static BigDecimal readLargeDecimal(ByteSource source) throws IOException {
        int scale = (int) source.takeNumber();
        return new BigDecimal(new BigInteger(source.takeBytes()), scale);
    }
}

package dev.stranglerfig.warehouse.canonical;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;

/** The integer or the text that a Java value has in the portable hash. */
final class CanonicalValue {

    private static final long MICROSECONDS = 1_000_000L;
    private static final long NANOSECONDS_PER_MICROSECOND = 1_000L;
    private static final long NAN_BITS = 0x7ff8000000000000L;
    private static final int NAN_BITS_4 = 0x7fc00000;

    private CanonicalValue() {}

    /**
     * The value as an integer.
     *
     * @throws ArithmeticException if it does not fit its type
     */
    static long integer(LogicalType type, Object value) {
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        if (value instanceof BigDecimal decimal && type instanceof LogicalType.Decimal form) {
            return decimal.movePointRight(form.scale()).longValueExact();
        }
        if (value instanceof Double number && type instanceof LogicalType.Float form) {
            return bits(number, form.bytes());
        }
        if (value instanceof LocalDate date) {
            return date.toEpochDay();
        }
        if (value instanceof LocalTime time) {
            return microseconds(time.toNanoOfDay());
        }
        if (value instanceof LocalDateTime timestamp) {
            return epoch(timestamp.toInstant(ZoneOffset.UTC));
        }
        if (value instanceof Instant instant) {
            return epoch(instant);
        }
        return (Long) value;
    }

    /**
     * The value as text.
     *
     * @throws ArithmeticException if it has more decimals than its type
     */
    static String text(LogicalType type, Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal(type, decimal);
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        if (value instanceof UUID uuid) {
            return uuid.toString();
        }
        if (type instanceof LogicalType.Char) {
            return withoutPadding((String) value);
        }
        return (String) value;
    }

    private static String decimal(LogicalType type, BigDecimal value) {
        if (type instanceof LogicalType.Decimal form) {
            return value.setScale(form.scale()).toPlainString();
        }
        if (value.signum() == 0) {
            return "0";
        }
        return value.stripTrailingZeros().toPlainString();
    }

    private static long bits(double number, int bytes) {
        if (number == 0) {
            return 0;
        }
        if (bytes == 4) {
            return Double.isNaN(number) ? NAN_BITS_4 : Float.floatToIntBits((float) number);
        }
        return Double.isNaN(number) ? NAN_BITS : Double.doubleToLongBits(number);
    }

    private static long epoch(Instant instant) {
        return Math.addExact(
                Math.multiplyExact(instant.getEpochSecond(), MICROSECONDS), microseconds(instant.getNano()));
    }

    private static long microseconds(long nanoseconds) {
        if (nanoseconds % NANOSECONDS_PER_MICROSECOND != 0) {
            throw new ArithmeticException("it has more than 6 digits of a second");
        }
        return nanoseconds / NANOSECONDS_PER_MICROSECOND;
    }

    private static String withoutPadding(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end);
    }
}

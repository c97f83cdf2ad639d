package dev.stranglerfig.warehouse.canonical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The one text of a value. */
final class CanonicalText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);
    private static final DateTimeFormatter NANOSECOND_TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSSSSS", Locale.ROOT);
    private static final DateTimeFormatter NANOSECOND_TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS", Locale.ROOT);
    private static final int NANOSECONDS_PER_MICROSECOND = 1_000;

    private CanonicalText() {}

    static String of(LogicalType type, Object value) {
        if (value instanceof LocalTime time) {
            return (isFiner(time.getNano()) ? NANOSECOND_TIME : TIME).format(time);
        }
        if (value instanceof LocalDateTime timestamp) {
            return timestamp(timestamp);
        }
        if (value instanceof Instant instant) {
            return timestamp(instant.atOffset(ZoneOffset.UTC).toLocalDateTime()) + "Z";
        }
        if (value instanceof Double number) {
            return floating(number, type);
        }
        if (value instanceof Boolean || value instanceof Long || value instanceof java.time.LocalDate) {
            return value.toString();
        }
        return CanonicalValue.text(type, value);
    }

    private static String timestamp(LocalDateTime timestamp) {
        return (isFiner(timestamp.getNano()) ? NANOSECOND_TIMESTAMP : TIMESTAMP).format(timestamp);
    }

    private static boolean isFiner(int nanoseconds) {
        return nanoseconds % NANOSECONDS_PER_MICROSECOND != 0;
    }

    private static String floating(double number, LogicalType type) {
        if (number == 0) {
            return "0.0";
        }
        if (type instanceof LogicalType.Float form && form.bytes() == 4) {
            return Float.toString((float) number);
        }
        return Double.toString(number);
    }
}

package dev.stranglerfig.reconciler.parity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Java values as literals that PostgreSQL and DuckDB read alike. */
final class SqlLiteral {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private SqlLiteral() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "NULL";
        }
        if (value instanceof Double number) {
            return "CAST('" + number + "' AS DOUBLE PRECISION)";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof byte[] bytes) {
            return "decode_hex('" + HexFormat.of().formatHex(bytes) + "')";
        }
        if (value instanceof LocalDate date) {
            return "DATE '" + date + "'";
        }
        if (value instanceof LocalTime time) {
            return "TIME '" + time + "'";
        }
        if (value instanceof LocalDateTime timestamp) {
            return "TIMESTAMP '" + TIMESTAMP.format(timestamp) + "'";
        }
        if (value instanceof Instant instant) {
            return "TIMESTAMP WITH TIME ZONE '" + TIMESTAMP.format(instant.atOffset(ZoneOffset.UTC)) + "+00'";
        }
        if (value instanceof UUID || value instanceof String) {
            return "'" + value.toString().replace("'", "''") + "'";
        }
        return value.toString();
    }
}

package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.warehouse.canonical.RowValues;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The CSV form of {@link BulkFormat#CSV}, written here a second time so that the engines are held to its description. */
public final class CsvText {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private CsvText() {}

    public static String of(List<RowValues> rows, int columns) {
        return rows.stream().map(row -> line(row, columns) + "\n").collect(Collectors.joining());
    }

    private static String line(RowValues row, int columns) {
        return IntStream.range(0, columns).mapToObj(i -> field(row.value(i))).collect(Collectors.joining(","));
    }

    private static String field(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return '"' + text.replace("\"", "\"\"") + '"';
        }
        if (value instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof LocalDateTime timestamp) {
            return TIMESTAMP.format(timestamp);
        }
        if (value instanceof Instant instant) {
            return TIMESTAMP.format(instant.atOffset(ZoneOffset.UTC)) + "+00";
        }
        return value.toString();
    }
}

package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import dev.stranglerfig.warehouse.engine.Reading;
import dev.stranglerfig.warehouse.engine.Rows;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pieces of SQL text, and answers of one row. */
final class Sql {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    private final IdentifierRules identifiers;

    Sql(IdentifierRules identifiers) {
        this.identifiers = identifiers;
    }

    String name(TableRef table) {
        return identifiers.quote(table);
    }

    String name(String identifier) {
        return identifiers.quote(identifier);
    }

    /** The columns of a table, divided by commas. */
    String columns(ProductTable table, String prefix) {
        return table.shape().columns().stream()
                .map(column -> prefix + identifiers.quote(column.name()))
                .collect(Collectors.joining(", "));
    }

    /** The key columns, each written by the function, with a divider between them. */
    String key(ProductTable table, UnaryOperator<String> written, String divider) {
        return table.shape().key().stream()
                .map(column -> written.apply(identifiers.quote(column)))
                .collect(Collectors.joining(divider));
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** A time in UTC without zone. */
    static String literal(Instant time) {
        return "TIMESTAMP '" + TIMESTAMP.format(time.atOffset(ZoneOffset.UTC)) + "'";
    }

    /** The values of the first row, empty when there is none. */
    static Optional<List<@Nullable Object>> row(Reading reading, String query) {
        try (Rows rows = reading.query(query)) {
            if (!rows.next()) {
                return Optional.empty();
            }
            List<@Nullable Object> values = new ArrayList<>();
            for (int index = 0; index < rows.columns().size(); index++) {
                values.add(rows.value(index));
            }
            return Optional.of(values);
        }
    }

    static long number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.longValue();
        }
        throw new AssertionError("a count is a number, not " + value);
    }

    static String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new AssertionError("a text column gives a text, not " + value);
    }

    static Instant time(@Nullable Object value) {
        if (value instanceof LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC);
        }
        throw new AssertionError("a timestamp column gives a date and time, not " + value);
    }
}

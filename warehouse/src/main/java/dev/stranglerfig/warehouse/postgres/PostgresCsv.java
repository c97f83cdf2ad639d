package dev.stranglerfig.warehouse.postgres;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import java.util.stream.Collectors;

/**
 * The COPY statements of the CSV form. PostgreSQL's own CSV is that form but for the era, which it writes behind the time:
 * {@code 0044-03-15 12:00:00 BC} becomes {@code 0044-03-15 (BC) 12:00:00}.
 */
final class PostgresCsv {

    private static final String OPTIONS = "(FORMAT csv, ENCODING 'UTF8')";

    private final IdentifierRules identifiers;

    PostgresCsv(IdentifierRules identifiers) {
        this.identifiers = identifiers;
    }

    String copyOut(String query, RowShape shape) {
        String values = shape.columns().stream().map(this::value).collect(Collectors.joining(", "));
        return "COPY (SELECT " + values + " FROM (" + query + ") AS exported(" + names(shape) + ")) TO STDOUT "
                + OPTIONS;
    }

    String copyIn(String table, RowShape shape) {
        return "COPY " + table + " (" + names(shape) + ") FROM STDIN " + OPTIONS;
    }

    private String names(RowShape shape) {
        return shape.columns().stream()
                .map(column -> identifiers.quote(column.name()))
                .collect(Collectors.joining(", "));
    }

    private String value(ShapeColumn column) {
        String name = identifiers.quote(column.name());
        if (column.type() instanceof LogicalType.Date) {
            return withEra(name, "YYYY-MM-DD \"(BC)\"");
        }
        if (column.type() instanceof LogicalType.Timestamp) {
            return withEra(name, "YYYY-MM-DD \"(BC)\" HH24:MI:SS.US");
        }
        if (column.type() instanceof LogicalType.Instant) {
            return withEra(name, "YYYY-MM-DD \"(BC)\" HH24:MI:SS.US\"+00\"");
        }
        return name;
    }

    private static String withEra(String name, String format) {
        return "CASE WHEN " + name + " >= '0001-01-01' OR NOT isfinite(" + name + ") THEN " + name
                + "::text ELSE to_char(" + name + ", '" + format + "') END";
    }
}

package dev.stranglerfig.migrator.product;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import dev.stranglerfig.warehouse.engine.Engine;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Writes the DDL of the tables port. Rows go to append-only logs; a version that touches a key adds a row for it, a row with {@code dp_op = 'D'}
 * says that the key is gone. The views show committed versions only. Times are UTC without zone.
 */
final class MigrationScript {

    private static final String TECHNICAL_COLUMNS = """
                dp_version BIGINT NOT NULL,
                dp_valid_from TIMESTAMP NOT NULL,
                dp_valid_to TIMESTAMP NOT NULL,
                dp_op VARCHAR NOT NULL,
                dp_salt %s,
                dp_leaf %s
            """;

    private final Engine target;
    private final IdentifierRules identifiers;

    MigrationScript(Engine target) {
        this.target = target;
        this.identifiers = target.dialect().identifiers();
    }

    /** The first migration: schemas, head tables, and a log with its two views for each table. */
    String createPorts(DataProduct product) {
        PortNames names = PortNames.of(product);
        StringBuilder script = new StringBuilder();
        script.append("-- Creates the ports of ")
                .append(product.name())
                .append(", contract ")
                .append(product.contractVersion())
                .append(". Applied once by Flyway: change it by adding V2__....sql.\n\n");
        script.append(head(names));
        for (ProductTable table : product.tables()) {
            script.append('\n').append(log(names, table));
            script.append('\n').append(history(names, table));
            script.append('\n').append(current(names, table));
        }
        return script.toString();
    }

    private String head(PortNames names) {
        return """
                CREATE SCHEMA IF NOT EXISTS %s;
                CREATE SCHEMA IF NOT EXISTS %s;

                CREATE TABLE %s (
                    product VARCHAR NOT NULL,
                    next_version BIGINT NOT NULL,
                    committed BIGINT NOT NULL,
                    fence VARCHAR NOT NULL
                );
                INSERT INTO %s VALUES ('%s', 1, 0, '');

                CREATE TABLE %s (
                    dp_version BIGINT NOT NULL,
                    published_at TIMESTAMP NOT NULL,
                    business_time TIMESTAMP NOT NULL,
                    contract_version VARCHAR NOT NULL,
                    manifest_ref VARCHAR NOT NULL,
                    prev_root VARCHAR NOT NULL,
                    root VARCHAR NOT NULL,
                    row_counts_json VARCHAR NOT NULL
                );
                """.formatted(
                        identifiers.quote(names.logSchema()),
                        identifiers.quote(names.portSchema()),
                        quoted(names.head()),
                        quoted(names.head()),
                        names.product(),
                        quoted(names.commit()));
    }

    private String log(PortNames names, ProductTable table) {
        String columns = table.shape().columns().stream()
                .map(column -> "    " + columnDefinition(table, column) + ",\n")
                .collect(Collectors.joining());
        return "CREATE TABLE " + quoted(names.log(table)) + " (\n" + columns + technicalColumns() + ");\n";
    }

    private String columnDefinition(ProductTable table, ShapeColumn column) {
        String type = ddl(column.type());
        String notNull = "";
        if (table.shape().key().contains(column.name())) {
            notNull = " NOT NULL";
        }
        return identifiers.quote(column.name()) + " " + type + notNull;
    }

    /** The salt is a random UUID; the leaf is a hash, kept as bytes because it does not compress. */
    private String technicalColumns() {
        return TECHNICAL_COLUMNS.formatted(ddl(new LogicalType.Uuid()), ddl(new LogicalType.Bytes()));
    }

    private String ddl(LogicalType type) {
        return target.types().nativeType(type).fold(exact -> exact.ddl(), none -> {
            throw new IllegalArgumentException("Invalid column type: " + none.reason());
        });
    }

    private String history(PortNames names, ProductTable table) {
        return """
                CREATE VIEW %s AS
                SELECT %s,
                    l.dp_valid_from, l.dp_valid_to, l.dp_version AS dp_version_from, s.dp_version_to
                FROM %s l
                JOIN (
                    SELECT %s, d.dp_version,
                        LEAD(d.dp_version, 1, 9223372036854775807) OVER (PARTITION BY %s ORDER BY d.dp_version) AS dp_version_to
                    FROM (
                        SELECT DISTINCT %s, g.dp_version
                        FROM %s g
                        JOIN %s c ON c.dp_version = g.dp_version
                    ) d
                ) s ON %s AND s.dp_version = l.dp_version
                WHERE l.dp_op = 'U';
                """.formatted(
                        quoted(names.history(table)),
                        columns(table, name -> "l." + name),
                        quoted(names.log(table)),
                        key(table, name -> "d." + name, ", "),
                        key(table, name -> "d." + name, ", "),
                        key(table, name -> "g." + name, ", "),
                        quoted(names.log(table)),
                        quoted(names.commit()),
                        key(table, name -> "s." + name + " = l." + name, " AND "));
    }

    /**
     * The newest state. Instead of ranking all versions of all keys it looks up the newest version of those keys only that a later version than
     * the first touched: few rows, so that the view costs little more than the plain table.
     */
    private String current(PortNames names, ProductTable table) {
        return """
                CREATE VIEW %s AS
                SELECT %s
                FROM %s l
                JOIN %s v ON v.dp_version = l.dp_version
                LEFT JOIN (
                    SELECT %s, MAX(g.dp_version) AS dp_version
                    FROM %s g
                    JOIN %s c ON c.dp_version = g.dp_version
                    WHERE g.dp_version > (SELECT MIN(dp_version) FROM %s)
                    GROUP BY %s
                ) n ON %s
                CROSS JOIN (
                    SELECT MAX(b.business_time) AS business_time
                    FROM %s b
                    WHERE b.dp_version = (SELECT MAX(dp_version) FROM %s)
                ) t
                WHERE l.dp_op = 'U'
                    AND COALESCE(n.dp_version, l.dp_version) = l.dp_version
                    AND l.dp_valid_from <= t.business_time AND t.business_time < l.dp_valid_to;
                """.formatted(
                        quoted(names.current(table)),
                        columns(table, name -> "l." + name),
                        quoted(names.log(table)),
                        quoted(names.commit()),
                        key(table, name -> "g." + name, ", "),
                        quoted(names.log(table)),
                        quoted(names.commit()),
                        quoted(names.commit()),
                        key(table, name -> "g." + name, ", "),
                        key(table, name -> "n." + name + " = l." + name, " AND "),
                        quoted(names.commit()),
                        quoted(names.commit()));
    }

    private String quoted(TableRef table) {
        return identifiers.quote(table);
    }

    private String columns(ProductTable table, UnaryOperator<String> written) {
        return table.shape().columns().stream()
                .map(column -> written.apply(identifiers.quote(column.name())))
                .collect(Collectors.joining(", "));
    }

    private String key(ProductTable table, UnaryOperator<String> written, String divider) {
        List<String> key = table.shape().key();
        return key.stream().map(name -> written.apply(identifiers.quote(name))).collect(Collectors.joining(divider));
    }
}

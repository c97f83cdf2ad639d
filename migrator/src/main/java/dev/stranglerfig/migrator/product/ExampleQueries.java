package dev.stranglerfig.migrator.product;

import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import java.util.stream.Collectors;

/** Writes queries that a new consumer can start from, for each port. */
final class ExampleQueries {

    private final IdentifierRules identifiers;

    ExampleQueries(IdentifierRules identifiers) {
        this.identifiers = identifiers;
    }

    /** Queries of the tables port: now, as of a version, the last states. */
    String tables(DataProduct product) {
        PortNames names = PortNames.of(product);
        StringBuilder text = new StringBuilder("-- Queries of the tables port of " + product.name() + ".\n");
        for (ProductTable table : product.tables()) {
            text.append("""

                    -- %1$s: the newest published state
                    SELECT * FROM %2$s LIMIT 10;

                    -- %1$s: as of version 1
                    SELECT %4$s FROM %3$s WHERE dp_version_from <= 1 AND 1 < dp_version_to LIMIT 10;

                    -- %1$s: in how many states each key stood
                    SELECT %5$s, COUNT(*) AS states FROM %3$s GROUP BY %5$s LIMIT 10;
                    """.formatted(
                            table.name(),
                            identifiers.quote(names.current(table)),
                            identifiers.quote(names.history(table)),
                            columns(table),
                            key(table)));
        }
        return text.toString();
    }

    /** Queries of the file port, by way of the pointer and the manifest: data folders are never listed. */
    String files(DataProduct product, String targetFolder) {
        PortNames names = PortNames.of(product);
        String root = targetFolder + "/" + product.name() + "/files/" + names.portSchema();
        StringBuilder text = new StringBuilder("-- Queries of the file port of " + product.name()
                + " with DuckDB, run in the folder of the workspace.\n"
                + "SET VARIABLE root = " + literal(root) + ";\n"
                + "SET VARIABLE manifest = (SELECT getvariable('root') || '/' || manifest FROM read_json(getvariable('root') || '/"
                + names.pointer() + "', columns = {manifest: 'VARCHAR'}));\n");
        for (ProductTable table : product.tables()) {
            text.append("""

                    -- %1$s: the newest published state
                    SET VARIABLE files = (
                        SELECT list(getvariable('root') || '/' || f.path)
                        FROM (
                            SELECT unnest(tables) AS t
                            FROM read_json(getvariable('manifest'), columns = {tables: 'STRUCT(name VARCHAR, files STRUCT(path VARCHAR)[])[]'})
                        ), unnest(t.files) AS u(f)
                        WHERE t.name = %2$s
                    );
                    SELECT * FROM read_json(getvariable('files'), format = 'newline_delimited') LIMIT 10;
                    """.formatted(table.name(), literal(table.name())));
        }
        return text.toString();
    }

    private String columns(ProductTable table) {
        return table.shape().columns().stream()
                .map(column -> identifiers.quote(column.name()))
                .collect(Collectors.joining(", "));
    }

    private String key(ProductTable table) {
        return table.shape().key().stream().map(identifiers::quote).collect(Collectors.joining(", "));
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}

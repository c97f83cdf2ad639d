package dev.stranglerfig.warehouse.duckdb;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.CatalogueColumn;
import dev.stranglerfig.warehouse.engine.CatalogueRoutine;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import dev.stranglerfig.warehouse.engine.Rows;
import dev.stranglerfig.warehouse.engine.SqlSession;
import dev.stranglerfig.warehouse.engine.SqlText;
import dev.stranglerfig.warehouse.engine.TableKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads DuckDB's catalogue of the current database; a view's definition is its CREATE statement, macros are routines. */
final class DuckDbCatalogue {

    private static final String TABLES = """
            SELECT schema_name, table_name, 'TABLE', comment, estimated_size, NULL
            FROM duckdb_tables() WHERE NOT internal AND NOT temporary AND database_name = current_database() AND %1$s
            UNION ALL
            SELECT schema_name, view_name, 'VIEW', comment, -1, sql
            FROM duckdb_views() WHERE NOT internal AND NOT temporary AND database_name = current_database() AND %1$s
            ORDER BY 1, 2
            """;

    private static final String COLUMNS = """
            SELECT schema_name, table_name, column_name, data_type, is_nullable, comment
            FROM duckdb_columns() WHERE NOT internal AND database_name = current_database() AND %s
            ORDER BY schema_name, table_name, column_index
            """;

    private static final String KEYS = """
            SELECT schema_name, table_name, unnest(constraint_column_names) AS member,
                   generate_subscripts(constraint_column_names, 1) AS place
            FROM duckdb_constraints()
            WHERE constraint_type = 'PRIMARY KEY' AND database_name = current_database() AND %s
            ORDER BY schema_name, table_name, place
            """;

    private static final String ROUTINES = """
            SELECT schema_name, function_name,
                   'CREATE MACRO ' || function_name || '(' || array_to_string(parameters, ', ') || ') AS '
                   || CASE WHEN function_type = 'table_macro' THEN 'TABLE ' ELSE '' END || macro_definition
            FROM duckdb_functions()
            WHERE NOT internal AND macro_definition IS NOT NULL AND database_name = current_database() AND %s
            ORDER BY 1, 2, 3
            """;

    private static final long UNKNOWN_BYTES = -1;

    private final SqlSession session;
    private final String schemas;

    DuckDbCatalogue(SqlSession session, List<String> schemas) {
        this.session = session;
        this.schemas = schemas.isEmpty()
                ? "true"
                : schemas.stream().map(SqlText::literal).collect(Collectors.joining(", ", "schema_name IN (", ")"));
    }

    Catalogue read() {
        Instant readAt = session.query("SELECT now()")
                .collect((Rows rows) -> (Instant) rows.value(0))
                .get(0);
        Map<TableRef, List<CatalogueColumn>> columns = columns();
        Map<TableRef, List<String>> keys = keys();
        List<CatalogueTable> tables =
                session.query(TABLES.formatted(schemas)).collect(rows -> table(rows, columns, keys));
        List<CatalogueRoutine> routines =
                session.query(ROUTINES.formatted(schemas)).collect(DuckDbCatalogue::routine);
        return Catalogue.of(readAt, tables, routines);
    }

    private Map<TableRef, List<CatalogueColumn>> columns() {
        Map<TableRef, List<CatalogueColumn>> columns = new LinkedHashMap<>();
        session.query(COLUMNS.formatted(schemas))
                .collect(rows -> columns.computeIfAbsent(name(rows), table -> new ArrayList<>())
                        .add(column(rows)));
        return columns;
    }

    private Map<TableRef, List<String>> keys() {
        Map<TableRef, List<String>> keys = new LinkedHashMap<>();
        session.query(KEYS.formatted(schemas))
                .collect(rows -> keys.computeIfAbsent(name(rows), table -> new ArrayList<>())
                        .add(text(rows, 2)));
        return keys;
    }

    private static CatalogueTable table(
            Rows rows, Map<TableRef, List<CatalogueColumn>> columns, Map<TableRef, List<String>> keys) {
        TableRef name = name(rows);
        return new CatalogueTable(
                name,
                TableKind.valueOf(text(rows, 2)),
                columns.getOrDefault(name, List.of()),
                keys.getOrDefault(name, List.of()),
                rows.text(3),
                rows.integer(4),
                UNKNOWN_BYTES,
                rows.text(5));
    }

    private static CatalogueColumn column(Rows rows) {
        String nativeType = text(rows, 3);
        return new CatalogueColumn(
                text(rows, 2), nativeType, DuckDbValues.TYPES.logical(nativeType), rows.flag(4), rows.text(5));
    }

    private static CatalogueRoutine routine(Rows rows) {
        return new CatalogueRoutine(name(rows), "sql", text(rows, 2));
    }

    private static TableRef name(Rows rows) {
        return TableRef.of(text(rows, 0), text(rows, 1));
    }

    private static String text(Rows rows, int index) {
        return rows.text(index).orElseThrow();
    }
}

package dev.stranglerfig.warehouse.postgres;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.CatalogueColumn;
import dev.stranglerfig.warehouse.engine.CatalogueRoutine;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import dev.stranglerfig.warehouse.engine.Rows;
import dev.stranglerfig.warehouse.engine.SqlSession;
import dev.stranglerfig.warehouse.engine.SqlText;
import dev.stranglerfig.warehouse.engine.TableKind;
import dev.stranglerfig.warehouse.engine.TableReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads PostgreSQL's catalogue; partitions count as part of their table, objects of extensions are left out. */
final class PostgresCatalogue {

    private static final PostgresTypes TYPES = new PostgresTypes();

    private final SqlSession session;
    private final String schemas;

    PostgresCatalogue(SqlSession session, List<String> schemas) {
        this.session = session;
        this.schemas = schemas.isEmpty()
                ? "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"
                : schemas.stream().map(SqlText::literal).collect(Collectors.joining(", ", "n.nspname IN (", ")"));
    }

    Catalogue read() {
        Instant readAt = session.query("SELECT now()")
                .collect(rows -> (Instant) rows.value(0))
                .get(0);
        Map<TableRef, List<CatalogueColumn>> columns = columns();
        Map<TableRef, List<String>> keys = keys();
        List<CatalogueTable> tables = session.query(PostgresCatalogueSql.TABLES.formatted(schemas))
                .collect(rows -> table(rows, columns, keys));
        List<CatalogueRoutine> routines =
                session.query(PostgresCatalogueSql.ROUTINES.formatted(schemas)).collect(PostgresCatalogue::routine);
        return Catalogue.of(readAt, tables, routines);
    }

    List<TableReader> readers() {
        Map<String, List<TableRef>> tables = new LinkedHashMap<>();
        session.query(PostgresCatalogueSql.READERS.formatted(schemas))
                .collect(rows -> tables.computeIfAbsent(text(rows, 2), login -> new ArrayList<>())
                        .add(name(rows)));
        return tables.entrySet().stream()
                .map(reader -> new TableReader(reader.getKey(), reader.getValue()))
                .toList();
    }

    private Map<TableRef, List<CatalogueColumn>> columns() {
        Map<TableRef, List<CatalogueColumn>> columns = new LinkedHashMap<>();
        session.query(PostgresCatalogueSql.COLUMNS.formatted(schemas))
                .collect(rows -> columns.computeIfAbsent(name(rows), table -> new ArrayList<>())
                        .add(column(rows)));
        return columns;
    }

    private Map<TableRef, List<String>> keys() {
        Map<TableRef, List<String>> keys = new LinkedHashMap<>();
        session.query(PostgresCatalogueSql.KEYS.formatted(schemas))
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
                rows.integer(5),
                rows.text(6));
    }

    private static CatalogueColumn column(Rows rows) {
        String nativeType = text(rows, 3);
        LogicalType type = rows.flag(6) ? LogicalType.Text.unlimited() : TYPES.logical(text(rows, 4));
        return new CatalogueColumn(text(rows, 2), nativeType, type, rows.flag(5), rows.text(7));
    }

    private static CatalogueRoutine routine(Rows rows) {
        return new CatalogueRoutine(name(rows), text(rows, 2), text(rows, 3));
    }

    private static TableRef name(Rows rows) {
        return TableRef.of(text(rows, 0), text(rows, 1));
    }

    private static String text(Rows rows, int index) {
        return rows.text(index).orElseThrow();
    }
}

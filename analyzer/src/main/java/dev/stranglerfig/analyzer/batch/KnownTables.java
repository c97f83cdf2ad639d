package dev.stranglerfig.analyzer.batch;

import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.QualifiedName.Certainty;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.CatalogueColumn;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import dev.stranglerfig.warehouse.engine.TableKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue that a request brings along: names of tables and of their columns, no types. */
final class KnownTables {

    private static final LogicalType UNKNOWN_TYPE = new LogicalType.Other("unknown");

    private KnownTables() {}

    /** A catalogue without a fingerprint: nothing compares it with another. */
    static Catalogue of(Map<String, List<String>> columnsOfTables, SqlDialect dialect) {
        IdentifierRules rules = dialect.identifiers();
        List<CatalogueTable> tables = new ArrayList<>();
        columnsOfTables.forEach((name, columns) -> {
            List<String> parts = SqlNames.of(name, rules);
            if (!parts.isEmpty()) {
                TableRef table = new QualifiedName(parts, Certainty.STATED, new Span(0, 0)).table();
                tables.add(table(table, columns, rules));
            }
        });
        return new Catalogue(Instant.EPOCH, "", tables, List.of());
    }

    private static CatalogueTable table(TableRef name, List<String> columns, IdentifierRules rules) {
        List<CatalogueColumn> known = columns.stream()
                .map(column -> new CatalogueColumn(
                        SqlNames.single(column, rules), "unknown", UNKNOWN_TYPE, true, Optional.empty()))
                .toList();
        return new CatalogueTable(name, TableKind.TABLE, known, List.of(), Optional.empty(), -1, -1, Optional.empty());
    }
}

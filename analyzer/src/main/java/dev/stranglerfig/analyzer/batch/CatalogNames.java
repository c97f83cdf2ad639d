package dev.stranglerfig.analyzer.batch;

import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.QualifiedName.Certainty;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables and columns that a request brings along, their names folded by its dialect. */
final class CatalogNames {

    private static final Span NOWHERE = new Span(0, 0);

    private CatalogNames() {}

    /** The columns of each table, in their order; names without a letter are left out. */
    static Map<TableRef, List<String>> of(Map<String, List<String>> written, IdentifierRules rules) {
        Map<TableRef, List<String>> tables = new LinkedHashMap<>();
        written.forEach((name, columns) -> {
            List<String> parts = SqlNames.of(name, rules);
            if (!parts.isEmpty()) {
                TableRef table = new QualifiedName(parts, Certainty.STATED, NOWHERE).table();
                tables.put(table, columns(columns, rules));
            }
        });
        return tables;
    }

    private static List<String> columns(List<String> written, IdentifierRules rules) {
        return written.stream()
                .map(column -> SqlNames.single(column, rules))
                .filter(column -> !column.isEmpty())
                .toList();
    }
}

package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.config.name.TableRef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of tables besides the scripts that are asked about.
 *
 * @param definitions scripts read before, whose own statements are not in the answer: DDL, views
 * @param columns the columns of tables in their order; names as written, matched by the rules of the dialect
 */
public record KnownTables(List<SqlScript> definitions, Map<TableRef, List<String>> columns) {

    public static final KnownTables NONE = new KnownTables(List.of(), Map.of());

    public KnownTables {
        definitions = List.copyOf(definitions);
        Map<TableRef, List<String>> copy = new LinkedHashMap<>();
        columns.forEach((table, names) -> copy.put(table, List.copyOf(names)));
        columns = Collections.unmodifiableMap(copy);
    }
}

package dev.stranglerfig.cli.command;

import dev.stranglerfig.analyzer.column.Influence;
import dev.stranglerfig.analyzer.lineage.ColumnEdge;
import dev.stranglerfig.analyzer.lineage.LineageResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The flow of values from column to column as a Mermaid flowchart, a box per table; what only filters or joins is left out. */
final class ColumnMermaid {

    private final Map<String, Map<String, String>> tables = new TreeMap<>();
    private int columns;

    private ColumnMermaid() {}

    static String of(LineageResult result) {
        return new ColumnMermaid().chart(result);
    }

    private String chart(LineageResult result) {
        List<ColumnEdge> edges = result.scripts().stream()
                .flatMap(script -> script.columns().stream())
                .filter(edge -> edge.influence() == Influence.VALUE || edge.influence() == Influence.COUNT)
                .toList();
        Set<String> arrows = new TreeSet<>();
        for (ColumnEdge edge : edges) {
            String from = id(edge.from().table().toString(), edge.from().column());
            String to = id(
                    edge.to().table().map(Object::toString).orElse("result"),
                    edge.to().column());
            arrows.add("  " + from + " --> " + to + "\n");
        }
        StringBuilder text = new StringBuilder("flowchart LR\n");
        int table = 0;
        for (Map.Entry<String, Map<String, String>> entry : tables.entrySet()) {
            text.append("  subgraph t")
                    .append(table)
                    .append("[\"")
                    .append(escaped(entry.getKey()))
                    .append("\"]\n");
            entry.getValue()
                    .forEach((column, id) -> text.append("    ")
                            .append(id)
                            .append("[\"")
                            .append(escaped(column))
                            .append("\"]\n"));
            text.append("  end\n");
            table++;
        }
        arrows.forEach(text::append);
        return text.toString().stripTrailing();
    }

    private String id(String table, String column) {
        return tables.computeIfAbsent(table, name -> new LinkedHashMap<>())
                .computeIfAbsent(column, name -> "c" + columns++);
    }

    private static String escaped(String name) {
        return name.replace("\"", "#quot;");
    }
}

package dev.stranglerfig.cli.command;

import dev.stranglerfig.analyzer.lineage.LineageGraph;
import dev.stranglerfig.config.name.TableRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** The graph as a Mermaid flowchart; node ids are numbers, so any table name is safe. */
final class LineageMermaid {

    private LineageMermaid() {}

    static String of(LineageGraph graph) {
        Map<TableRef, String> ids = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder("flowchart LR\n");
        for (TableRef table : graph.tables()) {
            String id = "t" + ids.size();
            ids.put(table, id);
            text.append("  ").append(id).append("[\"").append(escaped(table)).append("\"]\n");
        }
        TreeSet<String> arrows = new TreeSet<>();
        graph.edges().forEach(edge -> arrows.add("  " + ids.get(edge.from()) + " --> " + ids.get(edge.to()) + "\n"));
        arrows.forEach(text::append);
        return text.toString().stripTrailing();
    }

    private static String escaped(TableRef table) {
        return table.toString().replace("\"", "#quot;");
    }
}

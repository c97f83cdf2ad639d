package dev.stranglerfig.cli.command;

import dev.stranglerfig.analyzer.column.Influence;
import dev.stranglerfig.analyzer.lineage.ColumnEdge;
import dev.stranglerfig.analyzer.lineage.ColumnTarget;
import dev.stranglerfig.cli.terminal.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Column edges for people, grouped by where they end. */
record ColumnText(Console console) {

    void print(List<ColumnEdge> edges) {
        Map<ColumnTarget, List<ColumnEdge>> byTarget = new TreeMap<>();
        edges.forEach(edge ->
                byTarget.computeIfAbsent(edge.to(), target -> new ArrayList<>()).add(edge));
        byTarget.forEach((target, sources) -> {
            console.line("    " + target);
            sources.stream().map(ColumnText::source).distinct().forEach(console::line);
        });
    }

    private static String source(ColumnEdge edge) {
        String how = Objects.toString(edge.grade());
        if (edge.influence() != Influence.VALUE) {
            how = edge.influence() + ", " + how;
        }
        return "      <- " + edge.from() + "  (" + how + ", line "
                + edge.evidence().line()
                + edge.evidence().routine().map(routine -> " in " + routine).orElse("") + ")";
    }
}

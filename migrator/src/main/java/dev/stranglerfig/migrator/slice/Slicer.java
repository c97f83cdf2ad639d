package dev.stranglerfig.migrator.slice;

import dev.stranglerfig.analyzer.lineage.Evidence;
import dev.stranglerfig.analyzer.lineage.LineageGraph;
import dev.stranglerfig.analyzer.lineage.TableUse;
import dev.stranglerfig.config.name.TableRef;
import java.util.List;
import java.util.TreeSet;

/** Cuts a slice out of the lineage of an estate. */
public final class Slicer {

    private Slicer() {}

    /** How the estate computes the tables: what each is filled from, by which statements, and where its data enters the estate. */
    public static Slice slice(LineageGraph graph, List<TableRef> tables) {
        TreeSet<TableRef> rawInputs = new TreeSet<>();
        tables.forEach(table -> rawInputs.addAll(graph.ancestors(table)));
        rawInputs.retainAll(graph.externalInputs());
        return new Slice(
                tables.stream().sorted().map(table -> sliced(graph, table)).toList(), List.copyOf(rawInputs));
    }

    private static SlicedTable sliced(LineageGraph graph, TableRef table) {
        List<String> writers = graph.uses().stream()
                .filter(use ->
                        use.kind() == TableUse.Kind.WRITTEN && use.table().equals(table))
                .map(TableUse::evidence)
                .map(Slicer::place)
                .distinct()
                .toList();
        return new SlicedTable(table, List.copyOf(graph.upstream(table)), writers);
    }

    private static String place(Evidence evidence) {
        return evidence.file() + ":" + evidence.line();
    }
}

package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.analyzer.lineage.LineageGraph;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import dev.stranglerfig.warehouse.engine.TableKind;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The tables of the monolith and what binds them: which are views, and which stand in circles. */
final class Estate {

    private static final Pattern VIEW =
            Pattern.compile("create\\s+(or\\s+replace\\s+)?(recursive\\s+)?view\\b.*", Pattern.CASE_INSENSITIVE);

    private final LineageGraph graph;
    private final Set<TableRef> tables;
    private final Set<TableRef> views;
    private final Map<TableRef, Set<TableRef>> circles;

    private Estate(
            LineageGraph graph, Set<TableRef> tables, Set<TableRef> views, Map<TableRef, Set<TableRef>> circles) {
        this.graph = graph;
        this.tables = tables;
        this.views = views;
        this.circles = circles;
    }

    static Estate of(RankingInput input) {
        LineageGraph graph = input.lineage().graph();
        Set<TableRef> tables = new TreeSet<>(graph.tables());
        input.catalogue().stream()
                .flatMap(catalogue -> catalogue.tables().stream())
                .map(CatalogueTable::name)
                .forEach(tables::add);
        Map<TableRef, Set<TableRef>> circles = new HashMap<>();
        graph.cycles().forEach(circle -> circle.forEach(table -> circles.put(table, circle)));
        return new Estate(graph, tables, views(graph, input.catalogue()), circles);
    }

    LineageGraph graph() {
        return graph;
    }

    /** Sorted. */
    Set<TableRef> tables() {
        return tables;
    }

    boolean isView(TableRef table) {
        return views.contains(table);
    }

    /** The tables that are filled from each other with this one, itself included; empty when it stands in no circle. */
    Set<TableRef> circle(TableRef table) {
        return circles.getOrDefault(table, Set.of());
    }

    /** The tables with views replaced by the tables they read; a view that reads nothing known stands for itself. */
    Set<TableRef> withoutViews(Collection<TableRef> needed) {
        Set<TableRef> bases = new TreeSet<>();
        Set<TableRef> seen = new TreeSet<>(needed);
        Deque<TableRef> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            TableRef table = open.poll();
            Set<TableRef> reads = isView(table) ? graph.upstream(table) : Set.of();
            if (reads.isEmpty()) {
                bases.add(table);
            }
            reads.stream().filter(seen::add).forEach(open::add);
        }
        return bases;
    }

    private static Set<TableRef> views(LineageGraph graph, Optional<Catalogue> catalogue) {
        Set<TableRef> views = new TreeSet<>();
        Set<TableRef> catalogued = new TreeSet<>();
        List<CatalogueTable> known = catalogue.map(Catalogue::tables).orElse(List.of());
        for (CatalogueTable table : known) {
            catalogued.add(table.name());
            if (table.kind() == TableKind.VIEW) {
                views.add(table.name());
            }
        }
        graph.tables().stream()
                .filter(table -> !catalogued.contains(table))
                .filter(table -> graph.writers(table).stream()
                        .anyMatch(writer -> VIEW.matcher(writer.statement()).matches()))
                .forEach(views::add);
        return views;
    }
}

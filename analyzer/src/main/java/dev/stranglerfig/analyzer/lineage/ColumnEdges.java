package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Influence;
import dev.stranglerfig.analyzer.column.Origin;
import dev.stranglerfig.analyzer.column.Place;
import dev.stranglerfig.analyzer.column.Whole;
import dev.stranglerfig.analyzer.lineage.ColumnStep.Node;
import dev.stranglerfig.config.name.ColumnRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns steps into edges between columns of tables: what came through temporaries, variables and results is followed back. */
final class ColumnEdges {

    private final ColumnSteps steps;
    private final ColumnClosure closure;
    private final Map<Key, ColumnEdge> edges = new HashMap<>();

    /** What makes two edges the same, however sure they are. */
    private record Key(ColumnRef from, ColumnTarget to, Influence influence, Evidence evidence) {}

    private ColumnEdges(Collection<ColumnStep> all) {
        this.steps = new ColumnSteps(all);
        this.closure = new ColumnClosure(steps);
    }

    static List<ColumnEdge> of(Collection<ColumnStep> steps) {
        ColumnEdges edges = new ColumnEdges(steps);
        for (ColumnStep step : steps) {
            edges.add(step);
        }
        List<ColumnEdge> sorted = new ArrayList<>(edges.edges.values());
        sorted.sort(null);
        return List.copyOf(sorted);
    }

    private void add(ColumnStep step) {
        Place to = step.to().place();
        if (to instanceof Place.Table table) {
            add(
                    step,
                    new ColumnTarget(Optional.of(table.name()), output(step.to().column())));
        } else if (to instanceof Place.Answer) {
            add(step, new ColumnTarget(Optional.empty(), output(step.to().column())));
        }
    }

    private void add(ColumnStep step, ColumnTarget target) {
        boolean star = step.from().column().equals(Whole.STAR)
                && step.to().column().equals(Whole.STAR)
                && !(step.from().place() instanceof Place.Table);
        List<String> columns = star ? steps.columnsOf(step.from().place()) : List.of();
        if (columns.isEmpty() || step.from().place() instanceof Place.Temporary) {
            from(step, step.from(), target);
        }
        for (String column : columns) {
            from(step, new Node(step.from().place(), column), new ColumnTarget(target.table(), column));
        }
    }

    private void from(ColumnStep step, Node node, ColumnTarget target) {
        for (Origin origin : closure.originsOf(node).list()) {
            if (!(origin.place() instanceof Place.Table table)
                    || origin.column().equals(Whole.ROWS)) {
                continue;
            }
            ColumnRef source = new ColumnRef(table.name(), output(origin.column()));
            Influence influence = origin.influence().then(step.influence());
            boolean star = influence == Influence.VALUE && source.column().equals(ColumnRef.STAR);
            Grade grade = star ? Grade.POSSIBLE : origin.grade().worse(step.grade());
            best(new ColumnEdge(source, target, step.evidence(), grade, influence));
        }
    }

    private void best(ColumnEdge edge) {
        Key key = new Key(edge.from(), edge.to(), edge.influence(), edge.evidence());
        ColumnEdge known = edges.get(key);
        if (known == null || edge.grade().compareTo(known.grade()) < 0) {
            edges.put(key, edge);
        }
    }

    /** Names that stand for the whole are a star outside. */
    private static String output(String column) {
        return Whole.isWhole(column) ? ColumnRef.STAR : column;
    }
}

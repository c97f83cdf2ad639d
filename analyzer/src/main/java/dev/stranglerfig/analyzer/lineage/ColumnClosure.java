package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Influence;
import dev.stranglerfig.analyzer.column.Origin;
import dev.stranglerfig.analyzer.column.Origins;
import dev.stranglerfig.analyzer.column.Place;
import dev.stranglerfig.analyzer.lineage.ColumnStep.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of tables that a column of a temporary, a variable or a result comes from. Each is found once, the columns that are computed from
 * each other in a circle together (Tarjan, Depth-first search and linear graph algorithms, 1972), so the time grows with the number of steps.
 */
final class ColumnClosure {

    private final ColumnSteps steps;
    private final Map<Node, Visit> visits = new HashMap<>();
    private final Deque<Visit> path = new ArrayDeque<>();
    private final Deque<Visit> circle = new ArrayDeque<>();
    private int counter;

    /** A node on the way of the search. */
    private static final class Visit {

        private final Node node;
        private final List<ColumnSteps.Source> sources;
        private final int number;
        private int lowest;
        private int next;
        private Origins origins = Origins.NONE;
        private boolean done;

        Visit(Node node, List<ColumnSteps.Source> sources, int number) {
            this.node = node;
            this.sources = sources;
            this.number = number;
            this.lowest = number;
        }
    }

    ColumnClosure(ColumnSteps steps) {
        this.steps = steps;
    }

    Origins originsOf(Node node) {
        if (node.place() instanceof Place.Table) {
            return Origins.of(new Origin(node.place(), node.column(), Influence.VALUE, Grade.PROVEN));
        }
        Visit known = visits.get(node);
        if (known == null) {
            known = enter(node);
            search();
        }
        return known.origins;
    }

    private Visit enter(Node node) {
        Visit visit = new Visit(node, steps.sourcesOf(node), counter++);
        visits.put(node, visit);
        path.push(visit);
        circle.push(visit);
        return visit;
    }

    private void search() {
        while (!path.isEmpty()) {
            Visit visit = path.peek();
            if (visit.next < visit.sources.size()) {
                descend(visit, visit.sources.get(visit.next++).node());
                continue;
            }
            path.pop();
            Visit below = path.peek();
            if (below != null) {
                below.lowest = Math.min(below.lowest, visit.lowest);
            }
            if (visit.lowest == visit.number) {
                close(visit);
            }
        }
    }

    private void descend(Visit visit, Node source) {
        if (source.place() instanceof Place.Table) {
            return;
        }
        Visit known = visits.get(source);
        if (known == null) {
            enter(source);
        } else if (!known.done) {
            visit.lowest = Math.min(visit.lowest, known.number);
        }
    }

    /** All nodes of a circle have what any of them has. */
    private void close(Visit first) {
        List<Visit> members = new ArrayList<>();
        Visit member;
        do {
            member = circle.pop();
            members.add(member);
        } while (member != first);
        Origins.Builder found = new Origins.Builder();
        for (Visit each : members) {
            for (ColumnSteps.Source source : each.sources) {
                add(source, found);
            }
        }
        Origins origins = found.build();
        for (Visit each : members) {
            each.origins = origins;
            each.done = true;
        }
    }

    private void add(ColumnSteps.Source source, Origins.Builder found) {
        Node node = source.node();
        if (node.place() instanceof Place.Table) {
            found.add(new Origin(node.place(), node.column(), source.influence(), source.grade()));
            return;
        }
        Visit visit = visits.get(node);
        if (visit != null && visit.done) {
            found.addAll(visit.origins.through(source.influence(), source.grade()));
        }
    }
}

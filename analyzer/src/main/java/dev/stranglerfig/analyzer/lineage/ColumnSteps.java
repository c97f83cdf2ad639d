package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Influence;
import dev.stranglerfig.analyzer.column.Place;
import dev.stranglerfig.analyzer.column.Whole;
import dev.stranglerfig.analyzer.lineage.ColumnStep.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps into places that are flowed through, by place and column. */
final class ColumnSteps {

    private final Map<Place, Map<String, List<ColumnStep>>> incoming = new LinkedHashMap<>();

    /** A node that another one takes its value from. */
    record Source(Node node, Influence influence, Grade grade) {}

    ColumnSteps(Collection<ColumnStep> steps) {
        Map<Place.Temporary, Evidence> temporaries = new LinkedHashMap<>();
        for (ColumnStep step : steps) {
            note(step.from().place(), step, temporaries);
            note(step.to().place(), step, temporaries);
            if (!(step.to().place() instanceof Place.Table) && !(step.to().place() instanceof Place.Answer)) {
                add(step);
            }
        }
        share(temporaries);
    }

    private void add(ColumnStep step) {
        incoming.computeIfAbsent(step.to().place(), place -> new LinkedHashMap<>())
                .computeIfAbsent(step.to().column(), column -> new ArrayList<>())
                .add(step);
    }

    private static void note(Place place, ColumnStep step, Map<Place.Temporary, Evidence> temporaries) {
        if (place instanceof Place.Temporary temporary && !temporary.isShared()) {
            temporaries.putIfAbsent(temporary, step.evidence());
        }
    }

    /** A temporary table used where it was not made has the rows of every table of its name, and they may have its. */
    private void share(Map<Place.Temporary, Evidence> temporaries) {
        Set<Place> written = Set.copyOf(incoming.keySet());
        temporaries.forEach((own, evidence) -> {
            Place shared = Place.Temporary.shared(own.name());
            if (written.contains(own)) {
                add(same(own, shared, evidence));
            }
            if (written.contains(shared)) {
                add(same(shared, own, evidence));
            }
        });
    }

    private static ColumnStep same(Place from, Place to, Evidence evidence) {
        return new ColumnStep(
                new Node(from, Whole.STAR), new Node(to, Whole.STAR), evidence, Grade.INFERRED, Influence.VALUE);
    }

    /** The columns of a place that statements put values into one by one. */
    List<String> columnsOf(Place place) {
        return incoming.getOrDefault(place, Map.of()).keySet().stream()
                .filter(column -> !Whole.isWhole(column))
                .toList();
    }

    List<Source> sourcesOf(Node node) {
        Map<String, List<ColumnStep>> known = incoming.getOrDefault(node.place(), Map.of());
        List<Source> sources = new ArrayList<>();
        List<ColumnStep> own = known.getOrDefault(node.column(), List.of());
        own.forEach(step -> sources.add(new Source(step.from(), step.influence(), step.grade())));
        boolean column = !Whole.isWhole(node.column());
        boolean shared = node.place() instanceof Place.Temporary;
        boolean only = own.isEmpty() && columnsOf(node.place()).isEmpty();
        if (!node.column().equals(Whole.STAR) && (own.isEmpty() || !column || shared)) {
            known.getOrDefault(Whole.STAR, List.of())
                    .forEach(step -> through(step, node.column(), own.isEmpty(), only, sources));
        }
        if (node.column().equals(Whole.STAR) && isValue(node.place())) {
            known.forEach((name, steps) -> {
                if (!Whole.isWhole(name)) {
                    steps.forEach(step -> sources.add(new Source(step.from(), step.influence(), step.grade())));
                }
            });
        }
        return sources;
    }

    /** {@code (q, *) -> (p, *)} gives p.x what q.x has. */
    private static void through(ColumnStep step, String column, boolean unknown, boolean only, List<Source> sources) {
        boolean star = step.from().column().equals(Whole.STAR);
        boolean table = step.from().place() instanceof Place.Table;
        if (star && !(table && (Whole.isWhole(column) || !unknown))) {
            sources.add(new Source(new Node(step.from().place(), column), step.influence(), step.grade()));
        } else if (!star && !Whole.isWhole(column) && only) {
            sources.add(new Source(step.from(), step.influence(), step.grade()));
        }
    }

    private static boolean isValue(Place place) {
        return place instanceof Place.Variable || place instanceof Place.Result;
    }
}

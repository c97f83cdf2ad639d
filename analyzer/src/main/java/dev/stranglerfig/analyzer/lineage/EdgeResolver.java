package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns steps into edges between tables: what came through temporaries, variables and results is followed back to the tables it came from. */
final class EdgeResolver {

    private final Map<Place, List<Step>> incoming = new HashMap<>();
    private final Map<Place, List<ReadPlace>> origins = new HashMap<>();

    private EdgeResolver(Collection<Step> steps) {
        Map<Place.Temporary, Evidence> temporaries = new LinkedHashMap<>();
        for (Step step : steps) {
            if (!(step.to() instanceof Place.Table)) {
                incoming.computeIfAbsent(step.to(), place -> new ArrayList<>()).add(step);
            }
            note(step.from(), step, temporaries);
            note(step.to(), step, temporaries);
        }
        share(temporaries);
    }

    private static void note(Place place, Step step, Map<Place.Temporary, Evidence> temporaries) {
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
                incoming.computeIfAbsent(shared, place -> new ArrayList<>())
                        .add(new Step(own, shared, evidence, Grade.INFERRED, Flow.VALUE));
            }
            if (written.contains(shared)) {
                incoming.computeIfAbsent(own, place -> new ArrayList<>())
                        .add(new Step(shared, own, evidence, Grade.INFERRED, Flow.VALUE));
            }
        });
    }

    static List<LineageEdge> edges(Collection<Step> steps) {
        EdgeResolver resolver = new EdgeResolver(steps);
        List<LineageEdge> edges = new ArrayList<>();
        for (Step step : steps) {
            if (step.to() instanceof Place.Table target) {
                resolver.add(step, target, edges);
            }
        }
        return edges.stream().sorted().distinct().toList();
    }

    private void add(Step step, Place.Table target, List<LineageEdge> edges) {
        for (ReadPlace origin : originsOf(step.from())) {
            if (origin.place() instanceof Place.Table source) {
                Flow flow = origin.flow().then(step.flow());
                Grade grade = origin.grade().worse(step.grade());
                edges.add(new LineageEdge(source.name(), target.name(), step.evidence(), grade, flow));
            }
        }
    }

    private List<ReadPlace> originsOf(Place place) {
        if (place instanceof Place.Table) {
            return List.of(new ReadPlace(place, Flow.VALUE, Grade.PROVEN));
        }
        return origins.computeIfAbsent(place, this::search);
    }

    private List<ReadPlace> search(Place start) {
        Set<ReadPlace> seen = new HashSet<>();
        Deque<ReadPlace> open = new ArrayDeque<>();
        List<ReadPlace> found = new ArrayList<>();
        open.add(new ReadPlace(start, Flow.VALUE, Grade.PROVEN));
        while (!open.isEmpty()) {
            ReadPlace current = open.poll();
            for (Step step : incoming.getOrDefault(current.place(), List.of())) {
                ReadPlace source = new ReadPlace(
                        step.from(),
                        step.flow().then(current.flow()),
                        step.grade().worse(current.grade()));
                if (!seen.add(source)) {
                    continue;
                }
                if (source.place() instanceof Place.Table) {
                    found.add(source);
                } else {
                    open.add(source);
                }
            }
        }
        return best(found);
    }

    /** For each table and flow the surest way. */
    private static List<ReadPlace> best(List<ReadPlace> found) {
        Map<ReadPlace, Grade> best = new HashMap<>();
        for (ReadPlace read : found) {
            ReadPlace key = new ReadPlace(read.place(), read.flow(), Grade.PROVEN);
            best.merge(key, read.grade(), (left, right) -> left.worse(right) == left ? right : left);
        }
        return best.entrySet().stream()
                .map(entry ->
                        new ReadPlace(entry.getKey().place(), entry.getKey().flow(), entry.getValue()))
                .toList();
    }
}

package dev.stranglerfig.reports.candidate;

import dev.stranglerfig.analyzer.ranking.ConsumerValue;
import dev.stranglerfig.analyzer.ranking.ExtractionCandidate;
import dev.stranglerfig.analyzer.ranking.TableEffort;
import dev.stranglerfig.config.name.TableRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Carves the candidates out in their order, in thought, and adds up effort and value. */
final class StaircaseSteps {

    private final List<ConsumerValue> waiting;
    private final Set<TableRef> moved = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();

    private StaircaseSteps(List<ConsumerValue> uses) {
        this.waiting = new ArrayList<>(uses);
    }

    static List<Step> of(List<ExtractionCandidate> candidates, List<ConsumerValue> uses) {
        StaircaseSteps staircase = new StaircaseSteps(uses);
        candidates.forEach(staircase::carve);
        return staircase.steps;
    }

    private void carve(ExtractionCandidate candidate) {
        List<TableRef> added = candidate.allTables().stream().filter(moved::add).toList();
        double addedDays = effort(candidate, added);
        double addedPoints = completed();
        steps.add(new Step(
                steps.size() + 1,
                candidate.name(),
                added.size(),
                addedDays,
                addedPoints,
                sum(Step::addedDays) + addedDays,
                sum(Step::addedPoints) + addedPoints));
    }

    private double sum(ToDoubleFunction<Step> part) {
        return steps.stream().mapToDouble(part).sum();
    }

    private static double effort(ExtractionCandidate candidate, List<TableRef> added) {
        if (added.isEmpty()) {
            return 0;
        }
        Set<TableRef> wanted = Set.copyOf(added);
        double tables = candidate.efforts().stream()
                .filter(effort -> wanted.contains(effort.table()))
                .map(TableEffort::effort)
                .mapToDouble(effort -> effort.personDays())
                .sum();
        return tables + candidate.score().bridgeDays();
    }

    /** The value of the uses that have all their tables now and had not before. */
    private double completed() {
        double sum = 0;
        for (ConsumerValue use : List.copyOf(waiting)) {
            if (moved.containsAll(use.needs())) {
                waiting.remove(use);
                sum += use.value().expected();
            }
        }
        return sum;
    }
}

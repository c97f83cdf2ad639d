package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.config.name.TableRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Works out everything about one candidate. */
final class CandidateAssembly {

    private static final int MOST_PARTLY_SERVED = 20;

    private final RankingInput input;
    private final Estate estate;
    private final List<ConsumerValue> consumers;

    /** @param consumers most valuable first */
    CandidateAssembly(RankingInput input, Estate estate, List<ConsumerValue> consumers) {
        this.input = input;
        this.estate = estate;
        this.consumers = consumers;
    }

    ExtractionCandidate candidate(Seed seed) {
        List<Prerequisite> closure = Closure.of(estate, seed.tables());
        Set<TableRef> moving = new TreeSet<>(seed.tables());
        closure.forEach(prerequisite -> moving.add(prerequisite.table()));
        List<ConsumerValue> served = consumers.stream()
                .filter(consumer -> moving.containsAll(consumer.needs()))
                .toList();
        List<PartlyServed> partly = partlyServed(moving);
        List<Bridge> bridges = Bridges.of(estate, moving);
        List<TableEffort> efforts = Efforts.of(estate, moving);
        Score score = new Score(value(served), Efforts.days(efforts), Bridges.days(bridges));
        CandidateFacts facts = new CandidateFacts(input, seed, closure, bridges, efforts);
        return new ExtractionCandidate(
                seed.id(),
                seed.name(),
                1,
                List.copyOf(seed.tables()),
                closure,
                bridges,
                efforts,
                score,
                served,
                partly.subList(0, Math.min(partly.size(), MOST_PARTLY_SERVED)),
                facts.reasons(score, served, partly),
                facts.missing(moving, served));
    }

    private Estimate value(List<ConsumerValue> served) {
        Estimate known = served.stream().map(ConsumerValue::value).reduce(Estimate.ZERO, Estimate::plus);
        if (input.usage().isPresent()) {
            return known;
        }
        return known.plus(new Estimate(0, anyTeam()));
    }

    /** Without a log every declared team may use the candidate every week; if none is declared, one of tier 1 may. */
    private double anyTeam() {
        return Optional.of(input.stakeholders().stream()
                        .mapToDouble(stakeholder -> ConsumerValues.points(stakeholder.tier()))
                        .sum())
                .filter(points -> points > 0)
                .orElse(ConsumerValues.points(1));
    }

    private List<PartlyServed> partlyServed(Set<TableRef> moving) {
        List<PartlyServed> partly = new ArrayList<>();
        for (ConsumerValue consumer : consumers) {
            List<TableRef> missing = consumer.needs().stream()
                    .filter(table -> !moving.contains(table))
                    .toList();
            if (!missing.isEmpty() && missing.size() < consumer.needs().size()) {
                partly.add(new PartlyServed(consumer, missing));
            }
        }
        return partly;
    }
}

package dev.stranglerfig.reports.candidate;

import dev.stranglerfig.analyzer.lineage.Evidence;
import dev.stranglerfig.analyzer.ranking.ConsumerValue;
import dev.stranglerfig.analyzer.ranking.ExtractionCandidate;
import dev.stranglerfig.analyzer.ranking.MissingEvidence;
import dev.stranglerfig.analyzer.ranking.Ranking;
import dev.stranglerfig.analyzer.ranking.Reason;
import java.util.ArrayList;
import java.util.List;

/** Tells the ranking with everything that its order rests on. */
public final class CandidateReporter {

    private CandidateReporter() {}

    /** @param uses all known uses of the warehouse, also those that no candidate serves alone */
    public static CandidateReport report(Ranking ranking, List<ConsumerValue> uses) {
        List<Candidate> candidates = new ArrayList<>();
        for (ExtractionCandidate candidate : ranking.candidates()) {
            candidates.add(candidate(candidates.size() + 1, candidate));
        }
        return new CandidateReport(
                candidates,
                ranking.leftOut(),
                StaircaseSteps.of(ranking.candidates(), uses),
                ranking.unused(),
                ranking.missing().stream().map(CandidateReporter::sentence).toList());
    }

    private static Candidate candidate(int rank, ExtractionCandidate candidate) {
        return new Candidate(
                rank,
                candidate.tier(),
                candidate.id().value(),
                candidate.name(),
                score(candidate.score()),
                List.copyOf(candidate.allTables()),
                candidate.reasons().stream().map(CandidateReporter::sentence).toList(),
                candidate.consumers().stream().map(CandidateReporter::use).toList(),
                candidate.partlyServed().size(),
                candidate.closure().stream()
                        .map(tied -> new Prerequisite(tied.table(), tied.text()))
                        .toList(),
                candidate.bridges().stream().map(CandidateReporter::bridge).toList(),
                candidate.missing().stream().map(CandidateReporter::sentence).toList());
    }

    private static Score score(dev.stranglerfig.analyzer.ranking.Score score) {
        return new Score(estimate(score.value()), score.tableDays(), score.bridgeDays());
    }

    private static CandidateUse use(ConsumerValue use) {
        return new CandidateUse(
                use.label(),
                use.tier(),
                use.declaredBy(),
                estimate(use.activity()),
                use.needs().size(),
                estimate(use.value()));
    }

    private static Bridge bridge(dev.stranglerfig.analyzer.ranking.Bridge bridge) {
        Evidence example = bridge.example();
        return new Bridge(
                bridge.from(),
                bridge.to(),
                words(bridge.direction()),
                bridge.statements(),
                example.file() + ":" + example.line());
    }

    private static String words(dev.stranglerfig.analyzer.ranking.Bridge.Direction direction) {
        return switch (direction) {
            case FEED_IN -> "the product reads the monolith";
            case SYNC_BACK -> "the monolith needs the data back";
        };
    }

    private static Estimate estimate(dev.stranglerfig.analyzer.ranking.Estimate estimate) {
        return Estimate.between(estimate.low(), estimate.expected(), estimate.high());
    }

    private static String sentence(Reason reason) {
        return reason.fact() + " (" + reason.source() + ")";
    }

    private static String sentence(MissingEvidence missing) {
        return missing.fact() + ". " + missing.nextStep();
    }
}

package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;
import java.util.Optional;

/**
 * The candidates in order.
 *
 * @param candidates best first
 * @param leftOut how many more were found in the graph and are worth less
 * @param unused tables that no known use needs and that feed none: retire them rather than move them; empty when there is no query log
 * @param missing what is not known about the estate as a whole
 */
public record Ranking(
        List<ExtractionCandidate> candidates, int leftOut, List<TableRef> unused, List<MissingEvidence> missing) {

    public Ranking {
        candidates = List.copyOf(candidates);
        unused = List.copyOf(unused);
        missing = List.copyOf(missing);
    }

    public Optional<ExtractionCandidate> candidate(CandidateId id) {
        return candidates.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
    }
}

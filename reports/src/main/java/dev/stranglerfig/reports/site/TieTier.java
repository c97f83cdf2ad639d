package dev.stranglerfig.reports.site;

import dev.stranglerfig.reports.candidate.Candidate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Candidates that cannot be told apart by what is known. */
public record TieTier(int number, List<Candidate> candidates) {

    public TieTier {
        candidates = List.copyOf(candidates);
    }

    /** In the order of the tiers. */
    static List<TieTier> of(List<Candidate> candidates) {
        Map<Integer, List<Candidate>> tiers = candidates.stream()
                .collect(Collectors.groupingBy(Candidate::tieTier, TreeMap::new, Collectors.toList()));
        return tiers.entrySet().stream()
                .map(tier -> new TieTier(tier.getKey(), tier.getValue()))
                .toList();
    }
}

package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.config.name.TableRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts what could be carved out of the monolith in order: by lambda, the value that a candidate frees per person-day. Equal input gives an equal
 * ranking.
 *
 * <p>A use is worth criticality x activity x urgency (see {@link ConsumerValue}) and counts for a candidate that holds all the tables it needs.
 * The effort is the sum over the moved tables (see {@link EffortClass}) plus half a person-day for each table that a bridge carries.
 */
public final class CandidateRanker {

    /** Efforts and weights are known to about a fifth; nearer scores than that say nothing. */
    private static final double NOISE = 0.2;

    private static final int MOST_FOUND_CANDIDATES = 20;

    private static final Comparator<ExtractionCandidate> BEST_FIRST = Comparator.comparingDouble(
                    (ExtractionCandidate candidate) ->
                            -candidate.score().lambda().expected())
            .thenComparing(candidate -> -candidate.score().value().expected())
            .thenComparing(ExtractionCandidate::id);

    private CandidateRanker() {}

    public static Ranking rank(RankingInput input) {
        Estate estate = Estate.of(input);
        List<ConsumerValue> consumers = ConsumerValues.of(input, estate);
        CandidateAssembly assembly = new CandidateAssembly(input, estate, consumers);
        List<ExtractionCandidate> declared =
                DomainSeeds.of(input, estate).stream().map(assembly::candidate).toList();
        List<ExtractionCandidate> found = found(estate, consumers, assembly, declared);
        List<ExtractionCandidate> shown = new ArrayList<>(declared);
        shown.addAll(found.subList(0, Math.min(found.size(), MOST_FOUND_CANDIDATES)));
        shown.sort(BEST_FIRST);
        return new Ranking(
                tiered(shown),
                Math.max(0, found.size() - MOST_FOUND_CANDIDATES),
                UnusedTables.of(input, estate, consumers),
                EstateEvidence.missing(input, consumers));
    }

    /** What the needs of single uses suggest, without those that come to the same tables as another candidate. */
    private static List<ExtractionCandidate> found(
            Estate estate,
            List<ConsumerValue> consumers,
            CandidateAssembly assembly,
            List<ExtractionCandidate> declared) {
        Set<String> known = new TreeSet<>();
        declared.forEach(candidate -> known.add(candidate.allTables().toString()));
        List<ExtractionCandidate> found = new ArrayList<>();
        for (Seed seed : NeedSeeds.of(consumers, estate)) {
            ExtractionCandidate candidate = assembly.candidate(seed);
            Set<TableRef> all = candidate.allTables();
            if (known.add(all.toString())) {
                found.add(candidate);
            }
        }
        found.sort(BEST_FIRST);
        return found;
    }

    private static List<ExtractionCandidate> tiered(List<ExtractionCandidate> ordered) {
        List<ExtractionCandidate> tiered = new ArrayList<>();
        int tier = 0;
        double best = 0;
        for (ExtractionCandidate candidate : ordered) {
            double lambda = candidate.score().lambda().expected();
            if (tier == 0 || lambda < best * (1 - NOISE)) {
                tier++;
                best = lambda;
            }
            tiered.add(candidate.inTier(tier));
        }
        return tiered;
    }
}

package dev.stranglerfig.reports.candidate;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;

/**
 * Tables that are worth moving together.
 *
 * @param rank its place, from 1
 * @param tieTier candidates of one tier cannot be told apart by what is known; the first tier is 1
 * @param name what people call it
 * @param tables sorted
 * @param reasons sentences, the weightiest first
 * @param uses the weightiest first
 * @param missingEvidence what would make the numbers surer, a sentence each
 */
public record Candidate(
        int rank,
        int tieTier,
        String name,
        Score score,
        List<TableRef> tables,
        List<String> reasons,
        List<CandidateUse> uses,
        List<Prerequisite> prerequisites,
        List<Bridge> bridges,
        List<String> missingEvidence) {

    /** @throws IllegalArgumentException when there is no table */
    public Candidate {
        tables = List.copyOf(tables);
        reasons = List.copyOf(reasons);
        uses = List.copyOf(uses);
        prerequisites = List.copyOf(prerequisites);
        bridges = List.copyOf(bridges);
        missingEvidence = List.copyOf(missingEvidence);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("Invalid candidate " + name + ": it has no table");
        }
    }
}

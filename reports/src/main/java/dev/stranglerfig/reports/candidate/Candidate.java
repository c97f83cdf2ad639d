package dev.stranglerfig.reports.candidate;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;

/**
 * Tables that are worth moving together.
 *
 * @param rank its place, from 1
 * @param tieTier candidates of one tier cannot be told apart by what is known; the first tier is 1
 * @param id stable for the same tables, for instance {@code domain-subscriptions}
 * @param name what people call it
 * @param tables everything that moves, prerequisites included, sorted
 * @param reasons sentences, the weightiest first, each with its source
 * @param uses those it serves completely, the most valuable first
 * @param partlyServed how many uses need its tables and others, and so gain nothing from it alone
 * @param missingEvidence what would make the numbers surer, a sentence each
 */
public record Candidate(
        int rank,
        int tieTier,
        String id,
        String name,
        Score score,
        List<TableRef> tables,
        List<String> reasons,
        List<CandidateUse> uses,
        int partlyServed,
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

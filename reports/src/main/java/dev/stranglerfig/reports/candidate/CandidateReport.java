package dev.stranglerfig.reports.candidate;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;

/**
 * The ranking for the migration lead.
 *
 * @param candidates best first; they may share tables
 * @param leftOut how many more were found and are worth less
 * @param staircase one step per candidate, in the same order
 * @param retire tables that no known use needs and that feed none: retire them, do not migrate them
 * @param remarks what is not known about the ranking as a whole, a sentence each
 */
public record CandidateReport(
        List<Candidate> candidates, int leftOut, List<Step> staircase, List<TableRef> retire, List<String> remarks) {

    /** Nothing was ranked yet. */
    public static final CandidateReport EMPTY = new CandidateReport(List.of(), 0, List.of(), List.of(), List.of());

    public CandidateReport {
        candidates = List.copyOf(candidates);
        staircase = List.copyOf(staircase);
        retire = List.copyOf(retire);
        remarks = List.copyOf(remarks);
    }
}

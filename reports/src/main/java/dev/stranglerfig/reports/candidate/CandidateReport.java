package dev.stranglerfig.reports.candidate;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;

/**
 * The ranking for the migration lead.
 *
 * @param candidates best first
 * @param retire tables that nobody was seen to need: retire them, do not migrate them
 * @param remarks what holds for the whole ranking: how sure it is, what is unknown, which prices were assumed; a sentence each
 */
public record CandidateReport(List<Candidate> candidates, List<TableRef> retire, List<String> remarks) {

    /** Nothing was ranked yet. */
    public static final CandidateReport EMPTY = new CandidateReport(List.of(), List.of(), List.of());

    public CandidateReport {
        candidates = List.copyOf(candidates);
        retire = List.copyOf(retire);
        remarks = List.copyOf(remarks);
    }
}

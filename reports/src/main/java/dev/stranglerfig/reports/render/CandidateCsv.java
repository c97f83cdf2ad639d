package dev.stranglerfig.reports.render;

import dev.stranglerfig.reports.candidate.Candidate;
import dev.stranglerfig.reports.candidate.CandidateReport;
import dev.stranglerfig.reports.candidate.CandidateUse;
import dev.stranglerfig.reports.candidate.Estimate;

/** One row per candidate, best first. */
final class CandidateCsv {

    private CandidateCsv() {}

    static String text(CandidateReport report) {
        CsvTable table = new CsvTable(
                "rank",
                "tie_tier",
                "id",
                "candidate",
                "points_per_week_per_person_day",
                "points_per_week",
                "points_per_week_low",
                "points_per_week_high",
                "person_days",
                "table_days",
                "bridge_days",
                "table_count",
                "tables",
                "uses",
                "prerequisites",
                "bridges",
                "reasons",
                "missing_evidence");
        report.candidates().forEach(candidate -> add(table, candidate));
        return table.toString();
    }

    private static void add(CsvTable table, Candidate candidate) {
        Estimate value = candidate.score().pointsPerWeek();
        table.row(
                candidate.rank(),
                candidate.tieTier(),
                candidate.id(),
                candidate.name(),
                candidate.score().perPersonDay(),
                value.likely(),
                value.low(),
                value.high(),
                candidate.score().personDays(),
                candidate.score().tableDays(),
                candidate.score().bridgeDays(),
                candidate.tables().size(),
                Joined.of(candidate.tables()),
                Joined.of(candidate.uses().stream()
                        .map(CandidateUse::label)
                        .distinct()
                        .toList()),
                Joined.of(candidate.prerequisites().stream()
                        .map(prerequisite -> prerequisite.table())
                        .toList()),
                Joined.of(candidate.bridges().stream()
                        .map(bridge -> bridge.from() + " -> " + bridge.to())
                        .toList()),
                Joined.of(candidate.reasons()),
                Joined.of(candidate.missingEvidence()));
    }
}

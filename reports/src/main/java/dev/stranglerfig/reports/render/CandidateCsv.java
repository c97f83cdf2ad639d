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
                "candidate",
                "points_per_week_per_person_day",
                "points_per_week",
                "points_per_week_low",
                "points_per_week_high",
                "person_days",
                "person_days_low",
                "person_days_high",
                "table_count",
                "tables",
                "teams",
                "prerequisites",
                "bridges",
                "reasons",
                "missing_evidence");
        report.candidates().forEach(candidate -> add(table, candidate));
        return table.toString();
    }

    private static void add(CsvTable table, Candidate candidate) {
        Estimate value = candidate.score().pointsPerWeek();
        Estimate effort = candidate.score().personDays();
        table.row(
                candidate.rank(),
                candidate.tieTier(),
                candidate.name(),
                candidate.score().perPersonDay(),
                value.likely(),
                value.low(),
                value.high(),
                effort.likely(),
                effort.low(),
                effort.high(),
                candidate.tables().size(),
                Joined.of(candidate.tables()),
                Joined.of(candidate.uses().stream()
                        .map(CandidateUse::team)
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

package dev.stranglerfig.reports.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.analyzer.ranking.CandidateId;
import dev.stranglerfig.analyzer.ranking.ConsumerValue;
import dev.stranglerfig.analyzer.ranking.EffortClass;
import dev.stranglerfig.analyzer.ranking.ExtractionCandidate;
import dev.stranglerfig.analyzer.ranking.MissingEvidence;
import dev.stranglerfig.analyzer.ranking.Ranking;
import dev.stranglerfig.analyzer.ranking.Reason;
import dev.stranglerfig.analyzer.ranking.TableEffort;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TeamName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CandidateReporterTest {

    private static final TableRef A = TableRef.of("core", "a");
    private static final TableRef B = TableRef.of("core", "b");
    private static final TableRef C = TableRef.of("core", "c");

    @Test
    void climbsOnlyByWhatNoBetterCandidateMoves() {
        Ranking ranking = new Ranking(
                List.of(candidate("first", A, B), candidate("second", B), candidate("third", B, C)),
                7,
                List.of(),
                List.of());
        List<ConsumerValue> uses = List.of(use(9, A), use(3, B, C), use(1, TableRef.of("core", "elsewhere")));

        CandidateReport report = CandidateReporter.report(ranking, uses);

        double table = EffortClass.MEDIUM.personDays();
        assertThat(report.staircase())
                .containsExactly(
                        new Step(1, "first", 2, 2 * table + 0.5, 9, 2 * table + 0.5, 9),
                        new Step(2, "second", 0, 0, 0, 2 * table + 0.5, 9),
                        new Step(3, "third", 1, table + 0.5, 3, 3 * table + 1, 12));
        assertThat(report.leftOut()).isEqualTo(7);
    }

    @Test
    void keepsEveryReasonWithItsSourceAndEveryGapWithItsNextStep() {
        Ranking ranking = new Ranking(
                List.of(candidate("first", A)),
                0,
                List.of(C),
                List.of(new MissingEvidence("There is no catalogue", "Run strangler analyze again.")));

        CandidateReport report = CandidateReporter.report(ranking, List.of());

        Candidate candidate = report.candidates().get(0);
        assertThat(candidate.reasons()).containsExactly("2 teams use it (query log)");
        assertThat(candidate.score().perPersonDay()).isEqualTo(9 / 2.5);
        assertThat(candidate.uses())
                .containsExactly(new CandidateUse(
                        "Marketing",
                        Optional.of(1),
                        Optional.of("ceo@example.org"),
                        Estimate.exactly(1),
                        1,
                        Estimate.exactly(9)));
        assertThat(report.retire()).containsExactly(C);
        assertThat(report.remarks()).containsExactly("There is no catalogue. Run strangler analyze again.");
    }

    private static ExtractionCandidate candidate(String name, TableRef... tables) {
        List<TableEffort> efforts = List.of(tables).stream()
                .map(table -> new TableEffort(table, EffortClass.MEDIUM, 2, 3))
                .toList();
        return new ExtractionCandidate(
                new CandidateId("domain-" + name),
                name,
                1,
                List.of(tables),
                List.of(),
                List.of(),
                efforts,
                new dev.stranglerfig.analyzer.ranking.Score(
                        dev.stranglerfig.analyzer.ranking.Estimate.exactly(9), 2, 0.5),
                List.of(use(9, A)),
                List.of(),
                List.of(new Reason(2, "teams", "2 teams use it", "query log")),
                List.of());
    }

    private static ConsumerValue use(double points, TableRef... needs) {
        return new ConsumerValue(
                Optional.of(new TeamName("Marketing")),
                Optional.empty(),
                Set.of(needs),
                Optional.of(1),
                Optional.of("ceo@example.org"),
                dev.stranglerfig.analyzer.ranking.Estimate.exactly(points),
                dev.stranglerfig.analyzer.ranking.Estimate.exactly(1),
                dev.stranglerfig.analyzer.ranking.Estimate.exactly(1));
    }
}

package dev.stranglerfig.reports.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stranglerfig.reports.edition.LedgerStory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParityReporterTest {

    @TempDir
    private Path folder;

    @Test
    void saysNothingAboutAProductThatIsNotPublished() {
        try (LedgerStory story = new LedgerStory(folder)) {
            assertThat(report(story)).isEqualTo(ParityReport.EMPTY);
        }
    }

    @Test
    void tellsWhatMatchesWhatDiffersAndWhatWasNeverCompared() {
        try (LedgerStory story = new LedgerStory(folder)) {
            story.publish(story.beginCarve(), 1);
            story.mismatch("customer", 1);

            ParityReport report = report(story);

            assertThat(report.tables())
                    .extracting(
                            TableCheck::table,
                            TableCheck::status,
                            check -> check.comparison().map(Comparison::words).orElse("none"))
                    .containsExactly(
                            tuple("customer", CheckStatus.MISMATCHED, "mismatched: 1 changed (status: 1)"),
                            tuple("subscription", CheckStatus.NOT_CHECKED, "none"));
            assertThat(report.tables()
                            .get(0)
                            .comparison()
                            .orElseThrow()
                            .differences()
                            .changedByColumn())
                    .containsEntry("status", 1L);
        }
    }

    @Test
    void doesNotTakeTheVerdictOnAnOlderVersionForTheNewest() {
        try (LedgerStory story = new LedgerStory(folder)) {
            story.publish(story.beginCarve(), 1);
            story.match("customer", 1);
            story.match("subscription", 1);
            story.publish(story.beginCarve(), 2);
            story.match("customer", 2);

            ParityReport report = report(story);

            assertThat(report.tables())
                    .extracting(
                            TableCheck::status,
                            TableCheck::publishedVersion,
                            check -> check.comparison().orElseThrow().version())
                    .containsExactly(tuple(CheckStatus.MATCHED, 2L, 2L), tuple(CheckStatus.NOT_CHECKED, 2L, 1L));
            assertThat(report.count(CheckStatus.MATCHED)).isEqualTo(1);
        }
    }

    private static ParityReport report(LedgerStory story) {
        return ParityReporter.report(
                List.of(LedgerStory.product()), story.ledger().entries());
    }
}

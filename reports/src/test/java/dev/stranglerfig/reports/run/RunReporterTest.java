package dev.stranglerfig.reports.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stranglerfig.config.ledger.Intent;
import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.reports.edition.LedgerStory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunReporterTest {

    @TempDir
    private Path folder;

    @Test
    void tellsEveryCarveNewestFirstWithItsOutcome() {
        try (LedgerStory story = new LedgerStory(folder)) {
            story.fail(story.beginCarve(), "PUBLISH_KEY_NOT_UNIQUE");
            story.publish(story.beginCarve(), 1);
            story.beginCarve();

            RunReport report = report(story.ledger());

            assertThat(report.runs())
                    .extracting(CarveRun::entry, CarveRun::outcome, CarveRun::reason)
                    .containsExactly(
                            tuple(5L, RunOutcome.RUNNING, "its process is at work"),
                            tuple(3L, RunOutcome.PUBLISHED, ""),
                            tuple(1L, RunOutcome.FAILED, "PUBLISH_KEY_NOT_UNIQUE"));
            assertThat(report.runs().get(0).duration()).isEmpty();
            assertThat(report.runs().get(1).duration()).isPresent();
            assertThat(report.count(RunOutcome.PUBLISHED)).isEqualTo(1);
        }
    }

    @Test
    void tellsACarveWhoseProcessDiedFromOneAtWork() {
        try (LedgerStory story = new LedgerStory(folder)) {
            story.beginCarve();

            RunReport report = RunReporter.report(
                    List.of(LedgerStory.product()), story.ledger().entries(), List.of());

            assertThat(report.runs())
                    .extracting(CarveRun::outcome, CarveRun::reason)
                    .containsExactly(tuple(
                            RunOutcome.UNDECIDED,
                            "its process ended without an outcome; run strangler carve subscriptions to decide it"));
        }
    }

    @Test
    void countsRowsBytesAndFilesOfEveryVersion() {
        try (LedgerStory story = new LedgerStory(folder)) {
            Intent first = story.beginCarve();
            story.publish(first, 1);
            story.publish(story.beginCarve(), 2);

            ProductHistory product = report(story.ledger()).products().get(0);

            assertThat(product.versions()).extracting(ProductVersion::version).containsExactly(1L, 2L);
            ProductVersion newest = product.newest().orElseThrow();
            assertThat(newest.rows()).isEqualTo(10);
            assertThat(newest.bytes()).isEqualTo(150);
            assertThat(newest.files()).isEqualTo(2);
            assertThat(newest.tables().get(1).bytes()).isEmpty();
        }
    }

    private static RunReport report(Ledger ledger) {
        return RunReporter.report(List.of(LedgerStory.product()), ledger.entries(), ledger.undecided());
    }
}

package dev.stranglerfig.reconciler.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.ledger.EntryDraft;
import dev.stranglerfig.config.ledger.EntryType;
import dev.stranglerfig.config.ledger.Ledger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictsTest {

    private static final Instant FIRST = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-03-01T11:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theNewestVerdictAboutAVersionCounts() {
        try (Ledger ledger = TestLedger.in(folder, Clock.systemUTC())) {
            ledger.append(VerdictEntries.draft(VerdictSamples.mismatched("subscription", 1, FIRST)));
            ledger.append(VerdictEntries.draft(VerdictSamples.matched("subscription", 1, SECOND)));
            ledger.append(new EntryDraft(new EntryType("note.made"), "subscriptions", "{}"));

            Verdicts verdicts = Verdicts.fold(ledger.entries());

            assertThat(verdicts.of(new TableVersion(VerdictSamples.PRODUCT, "subscription", 1)))
                    .contains(new RecordedVerdict(2, VerdictSamples.matched("subscription", 1, SECOND)));
            assertThat(verdicts.of(new TableVersion(VerdictSamples.PRODUCT, "subscription", 2)))
                    .isEmpty();
        }
    }

    @Test
    void aLaterCheckOfAnOlderVersionHidesNothing() {
        try (Ledger ledger = TestLedger.in(folder, Clock.systemUTC())) {
            ledger.append(VerdictEntries.draft(VerdictSamples.matched("subscription", 2, FIRST)));
            ledger.append(VerdictEntries.draft(VerdictSamples.mismatched("subscription", 1, SECOND)));

            assertThat(Verdicts.fold(ledger.entries()).newest(VerdictSamples.PRODUCT, "subscription"))
                    .contains(new RecordedVerdict(1, VerdictSamples.matched("subscription", 2, FIRST)));
        }
    }
}

package dev.stranglerfig.reconciler.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.ledger.EntryDraft;
import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.problem.StranglerException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictEntriesTest {

    @TempDir
    private Path folder;

    static Stream<ParityVerdict> verdicts() {
        return Stream.of(
                VerdictSamples.matched("subscription", 3, VerdictSamples.CHECKED_AT),
                VerdictSamples.mismatched("subscription", 3, VerdictSamples.CHECKED_AT),
                VerdictSamples.inconclusive("subscription", 3, VerdictSamples.CHECKED_AT));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void aVerdictComesBackFromTheLedgerAsItWas(ParityVerdict verdict) {
        try (Ledger ledger = TestLedger.in(folder, Clock.systemUTC())) {
            LedgerEntry entry = ledger.append(VerdictEntries.draft(verdict));

            assertThat(entry.subject()).isEqualTo("subscriptions");
            assertThat(VerdictEntries.read(entry)).isEqualTo(new RecordedVerdict(entry.sequence(), verdict));
        }
    }

    @Test
    void theBodyOfAMismatchSaysCountsAndNamesOnly() {
        EntryDraft draft =
                VerdictEntries.draft(VerdictSamples.mismatched("subscription", 3, VerdictSamples.CHECKED_AT));

        assertThat(draft.body())
                .isEqualTo("{\"checkedAt\":\"2026-03-01T10:00:00.123456Z\",\"columns\":[\"id\",\"status\"],"
                        + "\"contractVersion\":\"1.0.0\",\"differences\":{\"byColumn\":{\"status\":2},\"changed\":2,"
                        + "\"duplicateKeys\":0,\"extra\":0,\"missing\":1},"
                        + "\"evidence\":\"parity/20260301T100000123Z-0123456789abcdef\",\"legacy\":\"core.subscription\","
                        + "\"legacySnapshot\":\"00000003-00000012-1\",\"outcome\":\"mismatched\","
                        + "\"product\":\"subscriptions\",\"rowsLegacy\":1000,\"rowsTarget\":1000,"
                        + "\"table\":\"subscription\",\"version\":3}");
    }

    @Test
    void anEntryThatIsNoVerdictIsNamed() {
        try (Ledger ledger = TestLedger.in(folder, Clock.systemUTC())) {
            LedgerEntry entry =
                    ledger.append(new EntryDraft(VerdictEntries.TYPE, "subscriptions", "{\"outcome\":\"perhaps\"}"));

            assertThatThrownBy(() -> Verdicts.fold(List.of(entry)))
                    .isInstanceOf(StranglerException.class)
                    .hasMessage(
                            "Cannot read ledger entry 1: 'outcome' is not valid\n"
                                    + "    If nobody edited it, it was written by a newer release: update strangler, then run it again.");
        }
    }

    @Test
    void verdictsSpeakInOneSentence() {
        assertThat(verdicts().map(ParityVerdict::words))
                .containsExactly(
                        "matched: 1000 rows, 2 columns",
                        "mismatched: 2 changed (status: 2), 1 missing",
                        "inconclusive: column 'status' is not there on the target");
    }
}

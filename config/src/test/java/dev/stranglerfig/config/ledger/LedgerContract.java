package dev.stranglerfig.config.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.problem.StranglerException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger does, whichever database it is in. */
abstract class LedgerContract {

    static final Instant NOW = Instant.parse("2026-03-01T10:15:30.123456Z");
    static final EntryType PUBLISHED = new EntryType("version.published");
    static final EntryType CARVE = new EntryType("carve.intent");
    static final EntryType CARVED = new EntryType("carve.finished");

    private Ledger ledger;

    /** The same fresh database for every call within one test. */
    abstract LedgerDatabase database() throws SQLException;

    @BeforeEach
    void open() throws SQLException {
        ledger = another(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    Ledger ledger() {
        return ledger;
    }

    Ledger another(Clock clock) throws SQLException {
        return LedgerOpener.open(database(), Duration.ofSeconds(30), clock);
    }

    static EntryDraft published(String subject, int version) {
        return new EntryDraft(PUBLISHED, subject, "{\"version\":" + version + "}");
    }

    @Test
    void anEmptyLedgerIsIntact() {
        assertThat(ledger.entries()).isEmpty();
        assertThat(ledger.head()).isEqualTo(LedgerHead.EMPTY);
        assertThat(ledger.verify()).isEqualTo(new LedgerAudit.Intact(0, LedgerEntry.GENESIS));
    }

    @Test
    void anEntryIsReadBackAsItWasAppended() {
        LedgerEntry first = ledger.append(new EntryDraft(
                PUBLISHED, "subscriptions 'Ünïcödé' 𝄞", "{ \"b\" : [1, 2.50, null], \"a\" : \"\\u0000 ü\" }"));
        assertThat(first.sequence()).isEqualTo(1);
        assertThat(first.recordedAt()).isEqualTo(NOW);
        assertThat(first.body()).isEqualTo("{\"a\":\"\\u0000 ü\",\"b\":[1,2.50,null]}");
        assertThat(first.intent()).isEmpty();
        assertThat(first.previousHash()).isEqualTo(LedgerEntry.GENESIS);
        assertThat(ledger.entries()).containsExactly(first);
        assertThat(ledger.head()).isEqualTo(new LedgerHead(1, first.hash()));
    }

    @Test
    void entriesAreChainedAndTheirTimesAscendEvenWhenTheClockStandsStill() {
        LedgerEntry first = ledger.append(published("subscriptions", 1));
        LedgerEntry second = ledger.append(published("subscriptions", 2));
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(second.recordedAt()).isEqualTo(NOW.plusNanos(1_000));
        assertThat(ledger.verify()).isEqualTo(new LedgerAudit.Intact(2, second.hash()));
    }

    @Test
    void timesAscendWhenTheClockIsSetBack() throws SQLException {
        ledger.append(published("subscriptions", 1));
        try (Ledger later = another(Clock.fixed(NOW.minusSeconds(3_600), ZoneOffset.UTC))) {
            assertThat(later.append(published("subscriptions", 2)).recordedAt()).isEqualTo(NOW.plusNanos(1_000));
        }
    }

    @Test
    void entriesAreFoundByTypeAndBySubject() {
        LedgerEntry one = ledger.append(published("one", 1));
        LedgerEntry two = ledger.append(new EntryDraft(new EntryType("parity.verdict"), "two", "{}"));
        LedgerEntry three = ledger.append(published("two", 1));
        assertThat(ledger.entries(PUBLISHED)).containsExactly(one, three);
        assertThat(ledger.entriesOf("two")).containsExactly(two, three);
        assertThat(ledger.entries(CARVE)).isEmpty();
        assertThat(ledger.entriesOf("t%")).isEmpty();
    }

    @Test
    void theLargestBodyFitsAndALargerOneIsRefused() {
        String largest = "{\"a\":\"" + "x".repeat(CanonicalJson.MAXIMUM_BYTES - 8) + "\"}";
        assertThat(ledger.append(new EntryDraft(PUBLISHED, "large", largest)).body())
                .hasSize(CanonicalJson.MAXIMUM_BYTES);
        assertThat(ledger.verify()).isInstanceOf(LedgerAudit.Intact.class);
        String larger = "{\"a\":\"" + "ü".repeat(CanonicalJson.MAXIMUM_BYTES / 2) + "\"}";
        assertThatThrownBy(() -> new EntryDraft(PUBLISHED, "larger", larger))
                .isInstanceOf(StranglerException.class)
                .hasMessageContaining("Invalid ledger entry body: it is longer than the bound of 1048576 bytes");
    }

    @Test
    void whatIsAppendedOutlivesTheConnection() throws SQLException {
        LedgerEntry entry = ledger.append(published("subscriptions", 1));
        ledger.close();
        try (Ledger again = another(Clock.fixed(NOW, ZoneOffset.UTC))) {
            assertThat(again.entries()).containsExactly(entry);
        }
    }

    @Test
    void anIntentIsUndecidedUntilItsOutcome() {
        Intent intent = ledger.begin(new EntryDraft(CARVE, "subscriptions", "{\"run\":7}"));
        List<UndecidedIntent> undecided = ledger.undecided();
        assertThat(undecided).hasSize(1);
        assertThat(undecided.get(0).entry()).isEqualTo(intent.entry());
        assertThat(undecided.get(0).ownerAlive()).isTrue();
        assertThat(undecided.get(0).owner().processId())
                .isEqualTo(ProcessHandle.current().pid());
        LedgerEntry outcome = ledger.finish(intent, new EntryDraft(CARVED, "subscriptions", "{\"rows\":13}"));
        assertThat(outcome.intent()).isEqualTo(OptionalLong.of(intent.sequence()));
        assertThat(ledger.undecided()).isEmpty();
        assertThat(ledger.verify()).isEqualTo(new LedgerAudit.Intact(2, outcome.hash()));
    }

    @Test
    void anIntentIsDecidedOnce() {
        Intent intent = ledger.begin(new EntryDraft(CARVE, "subscriptions", "{}"));
        ledger.finish(intent, new EntryDraft(CARVED, "subscriptions", "{}"));
        assertThatThrownBy(() -> ledger.finish(intent, new EntryDraft(CARVED, "subscriptions", "{}")))
                .isInstanceOf(StranglerException.class)
                .hasMessage("Cannot decide intent 1: entry 2 (carve.finished) decided it\n"
                        + "    Another command has looked after it: run this one again.");
        assertThat(ledger.entries()).hasSize(2);
    }

    @Test
    void onlyBeginWritesIntents() {
        assertThatThrownBy(() -> ledger.append(new EntryDraft(CARVE, "subscriptions", "{}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid entry type: carve.intent (intents, and only they, are written by begin)");
        assertThatThrownBy(() -> ledger.begin(published("subscriptions", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid entry type: version.published (intents, and only they, are written by begin)");
    }

    @Test
    void aDecisionIsAskedAgainWhenAnotherWriterWasFaster() throws SQLException {
        ledger.append(published("subscriptions", 1));
        List<Integer> histories = new ArrayList<>();
        try (Ledger rival = another(Clock.fixed(NOW, ZoneOffset.UTC))) {
            LedgerEntry decided = ledger.append(history -> {
                histories.add(history.size());
                if (histories.size() == 1) {
                    rival.append(published("rival", 1));
                }
                return published("subscriptions", history.size());
            });
            assertThat(histories).containsExactly(1, 2);
            assertThat(decided.sequence()).isEqualTo(3);
            assertThat(decided.body()).isEqualTo("{\"version\":2}");
        }
    }

    @Test
    void aDecisionThatRefusesAppendsNothing() {
        assertThatThrownBy(() -> ledger.append(history -> {
                    throw new UnsupportedOperationException("no");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(ledger.entries()).isEmpty();
    }

    @Test
    void concurrentDecisionsCountWithoutLosingAnyAndWithoutAFork() throws Exception {
        int writers = 4;
        int entriesEach = 15;
        CountDownLatch start = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            List<Future<Void>> runs = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                runs.add(pool.submit(counting(start, entriesEach, asked)));
            }
            start.countDown();
            for (Future<Void> run : runs) {
                run.get();
            }
        } finally {
            pool.shutdownNow();
        }
        List<LedgerEntry> entries = ledger.entries();
        assertThat(entries).hasSize(writers * entriesEach);
        assertThat(entries)
                .allSatisfy(
                        entry -> assertThat(entry.body()).isEqualTo("{\"version\":" + (entry.sequence() - 1) + "}"));
        assertThat(ledger.verify()).isInstanceOf(LedgerAudit.Intact.class);
        assertThat(asked.get()).isGreaterThanOrEqualTo(writers * entriesEach);
    }

    private Callable<Void> counting(CountDownLatch start, int entries, AtomicInteger asked) {
        return () -> {
            try (Ledger own = another(Clock.fixed(NOW, ZoneOffset.UTC))) {
                start.await();
                for (int count = 0; count < entries; count++) {
                    own.append(history -> {
                        asked.incrementAndGet();
                        return published("counter", history.size());
                    });
                }
            }
            return null;
        };
    }

    @Test
    void theDatabaseRefusesToChangeEntries() throws SQLException {
        ledger.append(published("subscriptions", 1));
        for (String statement : List.of(
                "UPDATE ledger_entry SET subject = 'other'",
                "DELETE FROM ledger_entry",
                "TRUNCATE TABLE ledger_entry",
                "UPDATE ledger_head SET sequence = 0",
                "DELETE FROM ledger_head")) {
            assertThatThrownBy(() -> execute(statement)).as(statement).isInstanceOf(SQLException.class);
        }
        assertThat(ledger.entries()).hasSize(1);
        assertThat(ledger.verify()).isInstanceOf(LedgerAudit.Intact.class);
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
        }
    }
}

package dev.stranglerfig.config.ledger;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The work that appends one entry. It may be done several times: when the connection broke during the commit, nobody knows whether the entry is
 * in, so the next try first looks for it.
 */
final class Appending implements LedgerSession.Work<Optional<StoredEntry>> {

    private final EntryDraft draft;
    private final OptionalLong intent;
    private final Optional<LedgerHead> expectedHead;
    private final Clock clock;
    private @Nullable StoredEntry tried;

    private Appending(EntryDraft draft, OptionalLong intent, Optional<LedgerHead> expectedHead, Clock clock) {
        this.draft = draft;
        this.intent = intent;
        this.expectedHead = expectedHead;
        this.clock = clock;
    }

    /** Appends wherever the chain ends. */
    static Appending anywhere(EntryDraft draft, Clock clock) {
        return new Appending(draft, OptionalLong.empty(), Optional.empty(), clock);
    }

    /** Appends only if the chain still ends there; otherwise the result is empty. */
    static Appending behind(LedgerHead head, EntryDraft draft, Clock clock) {
        return new Appending(draft, OptionalLong.empty(), Optional.of(head), clock);
    }

    /** Appends the outcome of an intent. */
    static Appending outcome(long intent, EntryDraft draft, Clock clock) {
        return new Appending(draft, OptionalLong.of(intent), Optional.empty(), clock);
    }

    @Override
    public Optional<StoredEntry> on(Connection connection) throws SQLException {
        EntryTable table = new EntryTable(connection);
        LedgerHead head = table.holdHead().orElseThrow(Appending::withoutHead);
        if (tried != null && table.withHash(tried.hash()).isPresent()) {
            return Optional.of(tried);
        }
        if (expectedHead.isPresent() && !expectedHead.get().equals(head)) {
            return Optional.empty();
        }
        if (intent.isPresent()) {
            requireUndecided(table, intent.getAsLong());
        }
        StoredEntry entry = next(table, head);
        tried = entry;
        table.add(entry);
        return Optional.of(entry);
    }

    private StoredEntry next(EntryTable table, LedgerHead head) throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant earliest = table.at(head.sequence())
                .map(previous -> previous.recordedAt().plus(1, ChronoUnit.MICROS))
                .orElse(now);
        Instant recordedAt = now.isBefore(earliest) ? earliest : now;
        return new StoredEntry(
                        head.sequence() + 1,
                        recordedAt,
                        draft.type().value(),
                        draft.subject(),
                        draft.body(),
                        intent,
                        head.hash(),
                        "")
                .sealed();
    }

    private static void requireUndecided(EntryTable table, long intent) throws SQLException {
        if (table.at(intent).isEmpty()) {
            throw new StranglerException(Problem.of(
                    LedgerProblem.UNKNOWN_INTENT,
                    "Cannot decide intent " + intent + ": the ledger has no such entry",
                    "Report this as a bug: the intent belongs to another ledger."));
        }
        Optional<StoredEntry> outcome = table.outcomeOf(intent);
        if (outcome.isPresent()) {
            throw new StranglerException(Problem.of(
                    LedgerProblem.ALREADY_DECIDED,
                    "Cannot decide intent " + intent + ": entry "
                            + outcome.get().sequence() + " (" + outcome.get().type() + ") decided it",
                    "Another command has looked after it: run this one again."));
        }
    }

    private static StranglerException withoutHead() {
        return new StranglerException(Problem.of(
                LedgerProblem.MISSING_ENTRY,
                "Cannot append to the ledger: the row that marks its head is gone",
                "Run strangler ledger verify, then restore the ledger from a backup."));
    }
}

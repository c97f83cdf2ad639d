package dev.stranglerfig.config.ledger;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The ledger in the tables of a database. */
final class SqlLedger implements Ledger {

    /** Each try means that another process appended in between, which takes milliseconds: so many in a row is a fault somewhere. */
    private static final int DECISION_TRIES = 100;

    private static final int NUMBER_OF_ENTRIES_AT_ONCE = 64;

    private final LedgerSession session;
    private final Clock clock;

    SqlLedger(LedgerSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public List<LedgerEntry> entries() {
        return checked(session.read(connection -> new EntryTable(connection).after(0)));
    }

    @Override
    public List<LedgerEntry> entries(EntryType type) {
        return checked(session.read(connection -> new EntryTable(connection).ofType(type.value())));
    }

    @Override
    public List<LedgerEntry> entriesOf(String subject) {
        return checked(session.read(connection -> new EntryTable(connection).ofSubject(subject)));
    }

    @Override
    public LedgerHead head() {
        return session.read(connection -> new EntryTable(connection).head()).orElse(LedgerHead.EMPTY);
    }

    @Override
    public LedgerEntry append(EntryDraft draft) {
        requireIntent(draft, false);
        return appended(Appending.anywhere(draft, clock));
    }

    @Override
    public LedgerEntry append(Decision decision) {
        return decide(history -> {
            EntryDraft draft = decision.decide(history);
            requireIntent(draft, false);
            return draft;
        });
    }

    @Override
    public Intent begin(EntryDraft draft) {
        requireIntent(draft, true);
        return new Intent(appended(Appending.anywhere(ProcessOwner.sign(draft), clock)));
    }

    @Override
    public Intent begin(Decision decision) {
        return new Intent(decide(history -> {
            EntryDraft draft = decision.decide(history);
            requireIntent(draft, true);
            return ProcessOwner.sign(draft);
        }));
    }

    @Override
    public LedgerEntry finish(Intent intent, EntryDraft outcome) {
        requireIntent(outcome, false);
        return appended(Appending.outcome(intent.sequence(), outcome, clock));
    }

    @Override
    public List<UndecidedIntent> undecided() {
        return checked(session.read(connection -> new EntryTable(connection).undecided())).stream()
                .map(ProcessOwner::inspect)
                .toList();
    }

    @Override
    public LedgerAudit verify() {
        return session.snapshot(connection -> {
            EntryTable table = new EntryTable(connection);
            ChainAudit audit = new ChainAudit();
            Optional<LedgerHead> head = table.head();
            walk(table, audit);
            return audit.end(head);
        });
    }

    @Override
    public void close() {
        session.close();
    }

    private static void walk(EntryTable table, ChainAudit audit) throws SQLException {
        List<StoredEntry> some = table.after(Long.MIN_VALUE, NUMBER_OF_ENTRIES_AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(entry -> audit.accept(entry, Optional.empty()));
            some = table.after(some.get(some.size() - 1).sequence(), NUMBER_OF_ENTRIES_AT_ONCE);
        }
    }

    private LedgerEntry decide(Decision decision) {
        List<LedgerEntry> history = new ArrayList<>();
        for (int tries = 0; tries < DECISION_TRIES; tries++) {
            long known = LedgerHead.of(history).sequence();
            List<LedgerEntry> newer = checked(session.read(connection -> new EntryTable(connection).after(known)));
            if (newer.isEmpty() && tries > 0) {
                throw new StranglerException(headIsElsewhere());
            }
            history.addAll(newer);
            EntryDraft draft = decision.decide(Collections.unmodifiableList(history));
            Optional<StoredEntry> entry = session.write(Appending.behind(LedgerHead.of(history), draft, clock));
            if (entry.isPresent()) {
                return entry.get().entry();
            }
        }
        throw new StranglerException(Problem.of(
                LedgerProblem.CONTENDED,
                "Cannot append to ledger " + session.place() + ": " + DECISION_TRIES
                        + " times in a row another process was faster",
                "End the other processes that work on this workspace, then run the command again."));
    }

    private Problem headIsElsewhere() {
        return Problem.of(
                LedgerProblem.BROKEN_CHAIN,
                "Cannot append to ledger " + session.place() + ": its newest entry is not the one its head names",
                "Run strangler ledger verify, then restore the ledger from a backup.");
    }

    private LedgerEntry appended(Appending work) {
        return session.write(work).orElseThrow().entry();
    }

    private List<LedgerEntry> checked(List<StoredEntry> stored) {
        try {
            return stored.stream().map(StoredEntry::entry).toList();
        } catch (IllegalArgumentException failure) {
            throw new StranglerException(
                    Problem.of(
                            LedgerProblem.CHANGED_ENTRY,
                            "Cannot read ledger " + session.place() + ": " + failure.getMessage(),
                            "Run strangler ledger verify to see what was changed."),
                    failure);
        }
    }

    private static void requireIntent(EntryDraft draft, boolean expected) {
        if (draft.type().isIntent() != expected) {
            throw new IllegalArgumentException(
                    "Invalid entry type: " + draft.type() + " (intents, and only they, are written by begin)");
        }
    }
}

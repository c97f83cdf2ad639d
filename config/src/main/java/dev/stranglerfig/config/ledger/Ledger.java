package dev.stranglerfig.config.ledger;

import java.util.List;

/**
 * The append-only record of a workspace. Entries are chained by hashes, so a changed history is found by {@link #verify}; the chain cannot fork,
 * however many processes append. Everything that looks like state (routes, published versions, progress) is a fold over the entries.
 *
 * <p>An entry that a method returned is on disk and survives a crash of any process. All methods may be called from several threads. They throw a
 * {@link dev.stranglerfig.config.problem.StranglerException} of the category {@code ENVIRONMENT} when the database cannot be reached, after
 * trying for a while.
 *
 * <p>A step with an outside effect: {@code Intent intent = ledger.begin(draft); act(); ledger.finish(intent, outcome);}. After a crash in between,
 * {@link #undecided} lists the intent.
 */
public interface Ledger extends AutoCloseable {

    /** All entries, oldest first. */
    List<LedgerEntry> entries();

    /** The entries of one type, oldest first. */
    List<LedgerEntry> entries(EntryType type);

    /** The entries about one subject, oldest first. */
    List<LedgerEntry> entriesOf(String subject);

    /** The end of the chain. */
    LedgerHead head();

    /** Appends an entry that depends on nothing. */
    LedgerEntry append(EntryDraft draft);

    /** Appends what the decision says about the history that ends directly before the new entry. */
    LedgerEntry append(Decision decision);

    /**
     * Announces a step with an outside effect.
     *
     * @param draft of a type that {@linkplain EntryType#isIntent() is an intent}; its body must not have the key {@code process}, under which the
     *     ledger notes who announced it
     */
    Intent begin(EntryDraft draft);

    /**
     * Announces a step that depends on what the ledger says.
     *
     * @param decision returns drafts as {@link #begin(EntryDraft)} takes them
     */
    Intent begin(Decision decision);

    /** Decides an intent. The first outcome counts: a second one is refused with the sequence of the first. */
    LedgerEntry finish(Intent intent, EntryDraft outcome);

    /** The intents without an outcome, oldest first. */
    List<UndecidedIntent> undecided();

    /** Walks along the whole chain and compares every entry with its hash. */
    LedgerAudit verify();

    @Override
    void close();
}

package dev.stranglerfig.config.ledger;

import java.util.List;

/**
 * An entry that depends on what the ledger says. {@link Ledger#append(Decision)} calls it with the whole history and appends its draft only if
 * nothing was appended meanwhile; otherwise it is asked again with the longer history. So it must be repeatable: read the history, return a draft
 * or throw, and change nothing else.
 *
 * <p>Example: a route is changed only if the newest verdict in the history it was decided on is a match.
 */
@FunctionalInterface
public interface Decision {

    /**
     * Decides on this history.
     *
     * @param history every entry, oldest first
     */
    EntryDraft decide(List<LedgerEntry> history);
}

package dev.stranglerfig.config.ledger;

/**
 * An announced step without an outcome: whether its effect happened is unknown until somebody looks.
 *
 * @param entry the entry that announced it
 * @param owner the process that announced it
 * @param ownerAlive whether that process still runs. True means that it is at work: leave it alone. False means that it died half-way: find out
 *     what it did, then {@link Ledger#finish} the intent. For an owner on another machine the answer cannot be known from here and is true.
 */
public record UndecidedIntent(LedgerEntry entry, IntentOwner owner, boolean ownerAlive) {

    /** The intent, to be finished by whoever finds out what happened. */
    public Intent intent() {
        return new Intent(entry);
    }
}

package dev.stranglerfig.config.ledger;

/**
 * A step that was announced in the ledger and awaits its outcome; see {@link Ledger#begin} and {@link Ledger#finish}.
 *
 * @param entry the entry that announced it; its body carries the {@linkplain IntentOwner owner} under the key {@code process}
 */
public record Intent(LedgerEntry entry) {

    public Intent {
        if (!entry.type().isIntent()) {
            throw new IllegalArgumentException("Invalid intent: entry " + entry.sequence() + " is a " + entry.type());
        }
    }

    /** The place of the announcing entry in the ledger. */
    public long sequence() {
        return entry.sequence();
    }
}

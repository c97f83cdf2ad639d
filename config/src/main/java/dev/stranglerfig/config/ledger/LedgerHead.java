package dev.stranglerfig.config.ledger;

import java.util.List;

/**
 * The end of the chain: who wrote it down elsewhere can tell later that nothing up to it was rewritten.
 *
 * @param sequence the sequence of the newest entry, 0 for an empty ledger
 * @param hash its hash, {@link LedgerEntry#GENESIS} for an empty ledger
 */
public record LedgerHead(long sequence, String hash) {

    /** The head of a ledger without entries. */
    public static final LedgerHead EMPTY = new LedgerHead(0, LedgerEntry.GENESIS);

    /** The head of a ledger with those entries, oldest first. */
    static LedgerHead of(List<LedgerEntry> entries) {
        if (entries.isEmpty()) {
            return EMPTY;
        }
        LedgerEntry newest = entries.get(entries.size() - 1);
        return new LedgerHead(newest.sequence(), newest.hash());
    }
}

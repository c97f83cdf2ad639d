package dev.stranglerfig.config.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * One entry of the ledger, chained to the one before it.
 *
 * @param sequence its place, counted from 1 without gaps
 * @param recordedAt when it was written, in whole microseconds, always later than the entry before it
 * @param type what it is about
 * @param subject the product, consumer or other thing it concerns
 * @param body a JSON object in canonical form; its keys are documented by the owner of the type
 * @param intent the sequence of the intent that this entry decides, if it decides one
 * @param previousHash the hash of the entry before it; {@link #GENESIS} for the first
 * @param hash SHA-256 over all other components in lower-case hexadecimal, as {@link EntryHash} defines it
 */
public record LedgerEntry(
        long sequence,
        Instant recordedAt,
        EntryType type,
        String subject,
        String body,
        OptionalLong intent,
        String previousHash,
        String hash) {

    /** What the first entry carries as the hash of the entry before it: 64 zeros. */
    public static final String GENESIS = "0".repeat(64);

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public LedgerEntry {
        if (sequence < 1) {
            throw new IllegalArgumentException("Invalid ledger sequence: " + sequence);
        }
        if (!recordedAt.equals(recordedAt.truncatedTo(ChronoUnit.MICROS))) {
            throw new IllegalArgumentException("Invalid ledger time: " + recordedAt + " (finer than a microsecond)");
        }
        requireHash(previousHash);
        requireHash(hash);
    }

    /** Whether the hash is the one that all other components give; false for an entry that was changed after it was written. */
    public boolean isIntact() {
        return new StoredEntry(sequence, recordedAt, type.value(), subject, body, intent, previousHash, hash)
                .isSealed();
    }

    private static void requireHash(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("Invalid ledger hash: '" + hash + "'");
        }
    }
}

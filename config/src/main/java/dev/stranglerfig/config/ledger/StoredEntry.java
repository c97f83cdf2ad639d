package dev.stranglerfig.config.ledger;

import java.time.Instant;
import java.util.OptionalLong;

/** An entry as the database or an export holds it: unlike a {@link LedgerEntry} its fields may be anything, since somebody may have changed them. */
record StoredEntry(
        long sequence,
        Instant recordedAt,
        String type,
        String subject,
        String body,
        OptionalLong intent,
        String previousHash,
        String hash) {

    /** The entry with the hash that its other fields give. */
    StoredEntry sealed() {
        return withHash(EntryHash.of(this));
    }

    StoredEntry withSequence(long other) {
        return new StoredEntry(other, recordedAt, type, subject, body, intent, previousHash, hash);
    }

    StoredEntry withPreviousHash(String other) {
        return new StoredEntry(sequence, recordedAt, type, subject, body, intent, other, hash);
    }

    /** Whether the hash is the one that the other fields give. */
    boolean isSealed() {
        return hash.equals(EntryHash.of(this));
    }

    /** @throws IllegalArgumentException when a field has a form that no entry can have */
    LedgerEntry entry() {
        return new LedgerEntry(sequence, recordedAt, new EntryType(type), subject, body, intent, previousHash, hash);
    }

    private StoredEntry withHash(String other) {
        return new StoredEntry(sequence, recordedAt, type, subject, body, intent, previousHash, other);
    }
}

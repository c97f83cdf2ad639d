package dev.stranglerfig.reconciler.parity;

import java.util.Optional;

/**
 * One differing cell, or one row that only one side has; it holds row values and so belongs into the evidence store, never into the ledger.
 *
 * @param key the row's key as {@code column=value} pairs, or the whole row where the table has no key
 * @param column the differing column; empty when the row as a whole is concerned
 * @param legacyValue the value in canonical form; empty for NULL and for a row that is not there
 * @param targetValue likewise on the new side
 */
public record Difference(
        DifferenceKind kind,
        String key,
        Optional<String> column,
        Optional<String> legacyValue,
        Optional<String> targetValue) {

    /** A row as a whole: missing, extra, or with an ambiguous key. */
    public static Difference ofRow(DifferenceKind kind, String key) {
        return new Difference(kind, key, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** For instance {@code changed id=7 status: active -> paused}; NULL is written as NULL, text in single quotes is not. */
    public String words() {
        if (column.isEmpty()) {
            return kind.word() + " " + key;
        }
        return kind.word() + " " + key + " " + column.get() + ": " + legacyValue.orElse("NULL") + " -> "
                + targetValue.orElse("NULL");
    }
}

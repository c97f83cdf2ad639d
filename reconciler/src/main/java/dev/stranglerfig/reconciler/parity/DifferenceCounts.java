package dev.stranglerfig.reconciler.parity;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many rows differ, exactly: rows by kind, and changed rows by column (a row with two changed columns counts once in {@code changed} and once
 * for each column).
 */
public record DifferenceCounts(
        long changed, long missing, long extra, long duplicateKeys, SortedMap<String, Long> byColumn) {

    public DifferenceCounts {
        byColumn = Collections.unmodifiableSortedMap(new TreeMap<>(byColumn));
        if (changed < 0 || missing < 0 || extra < 0 || duplicateKeys < 0) {
            throw new IllegalArgumentException("Invalid difference counts: negative");
        }
    }

    public long rows() {
        return changed + missing + extra + duplicateKeys;
    }

    /** For instance {@code 1 changed (status: 1), 2 missing}. */
    public String words() {
        StringBuilder words = new StringBuilder();
        append(words, changed, DifferenceKind.CHANGED);
        if (!byColumn.isEmpty()) {
            words.append(" (").append(columns()).append(')');
        }
        append(words, missing, DifferenceKind.MISSING);
        append(words, extra, DifferenceKind.EXTRA);
        append(words, duplicateKeys, DifferenceKind.DUPLICATE_KEY);
        return words.toString();
    }

    private String columns() {
        StringBuilder columns = new StringBuilder();
        byColumn.forEach((name, count) -> columns.append(columns.isEmpty() ? "" : ", ")
                .append(name)
                .append(": ")
                .append(count));
        return columns.toString();
    }

    private static void append(StringBuilder words, long count, DifferenceKind kind) {
        if (count > 0) {
            words.append(words.isEmpty() ? "" : ", ").append(count).append(' ').append(kind.word());
        }
    }
}

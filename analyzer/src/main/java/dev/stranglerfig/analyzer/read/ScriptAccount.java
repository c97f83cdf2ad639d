package dev.stranglerfig.analyzer.read;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of every byte of a script (counted in UTF-8): read, skipped by a named rule, or unread. The three always add up to the whole.
 *
 * @param path the script
 * @param totalBytes of the whole script
 * @param readBytes that reached a statement
 * @param skippedBytes per rule, without the rules that skipped nothing
 * @param unread in the order of the text, without overlaps
 */
public record ScriptAccount(
        String path, long totalBytes, long readBytes, Map<SkipRule, Long> skippedBytes, List<UnreadPiece> unread) {

    /** @throws IllegalArgumentException when the parts do not add up to the whole */
    public ScriptAccount {
        EnumMap<SkipRule, Long> copy = new EnumMap<>(SkipRule.class);
        copy.putAll(skippedBytes);
        skippedBytes = Collections.unmodifiableMap(copy);
        unread = List.copyOf(unread);
        long known = readBytes + sum(skippedBytes) + sum(unread);
        if (known != totalBytes) {
            throw new IllegalArgumentException(
                    "Invalid account of " + path + ": " + known + " bytes accounted for, the script has " + totalBytes);
        }
    }

    public long unreadBytes() {
        return sum(unread);
    }

    /** The share of the bytes that was read or skipped by a rule, 1.0 for an empty script. */
    public double coverage() {
        if (totalBytes == 0) {
            return 1.0;
        }
        return (double) (totalBytes - unreadBytes()) / totalBytes;
    }

    private static long sum(Map<SkipRule, Long> skipped) {
        return skipped.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long sum(List<UnreadPiece> pieces) {
        return pieces.stream().mapToLong(UnreadPiece::length).sum();
    }
}

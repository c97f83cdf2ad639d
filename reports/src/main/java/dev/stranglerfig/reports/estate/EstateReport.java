package dev.stranglerfig.reports.estate;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What was read: {@code readBytes + skipped + unreadBytes = totalBytes}, to the byte.
 *
 * @param skipped by rule, in the order of the rules
 * @param unread by file and place
 * @param cycles groups of tables that are filled from each other, each sorted: they move together
 */
public record EstateReport(
        EstateCounts counts,
        long totalBytes,
        long readBytes,
        long unreadBytes,
        List<SkippedText> skipped,
        List<UnreadPlace> unread,
        List<List<TableRef>> cycles) {

    public EstateReport {
        skipped = List.copyOf(skipped);
        unread = List.copyOf(unread);
        cycles = cycles.stream().map(List::copyOf).toList();
    }

    /** The share of the bytes that was read or skipped by a rule; empty when there was nothing to read. */
    public OptionalDouble coverage() {
        if (totalBytes == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((double) (totalBytes - unreadBytes) / totalBytes);
    }
}

package dev.stranglerfig.reports.parity;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many rows differ, by kind, and how many changed rows by column; values are never part of a report. */
public record RowDifferences(
        long changed, long missing, long extra, long duplicateKeys, SortedMap<String, Long> changedByColumn) {

    /** No row differs. */
    public static final RowDifferences NONE = new RowDifferences(0, 0, 0, 0, new TreeMap<>());

    public RowDifferences {
        changedByColumn = Collections.unmodifiableSortedMap(new TreeMap<>(changedByColumn));
    }

    public long rows() {
        return changed + missing + extra + duplicateKeys;
    }
}

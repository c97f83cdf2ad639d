package dev.stranglerfig.reconciler.parity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts every difference and keeps the first ones with their values. */
final class DifferenceTally {

    private final RowText text;
    private final int samplesWanted;
    private final List<Difference> samples = new ArrayList<>();
    private final Map<DifferenceKind, Long> rows = new EnumMap<>(DifferenceKind.class);
    private final long[] byColumn;

    DifferenceTally(RowText text, int samplesWanted) {
        this.text = text;
        this.byColumn = new long[text.columns().size()];
        this.samplesWanted = samplesWanted;
    }

    /** A row as a whole differs, that many times. */
    void row(DifferenceKind kind, @Nullable Object[] row, long times) {
        rows.merge(kind, times, Long::sum);
        if (samples.size() < samplesWanted) {
            samples.add(Difference.ofRow(kind, text.key(row)));
        }
    }

    /** Cells of a row that both sides have differ. */
    void cells(int[] columns, @Nullable Object[] legacy, @Nullable Object[] target) {
        rows.merge(DifferenceKind.CHANGED, 1L, Long::sum);
        for (int column : columns) {
            byColumn[column]++;
            if (samples.size() < samplesWanted) {
                samples.add(text.cell(column, legacy, target));
            }
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<Difference> samples() {
        return List.copyOf(samples);
    }

    DifferenceCounts counts() {
        SortedMap<String, Long> named = new TreeMap<>();
        for (int i = 0; i < byColumn.length; i++) {
            if (byColumn[i] > 0) {
                named.put(text.column(i), byColumn[i]);
            }
        }
        return new DifferenceCounts(
                count(DifferenceKind.CHANGED),
                count(DifferenceKind.MISSING),
                count(DifferenceKind.EXTRA),
                count(DifferenceKind.DUPLICATE_KEY),
                named);
    }

    private long count(DifferenceKind kind) {
        return rows.getOrDefault(kind, 0L);
    }
}

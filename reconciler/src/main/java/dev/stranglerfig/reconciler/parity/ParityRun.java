package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.canonical.RowShape;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One comparison while it runs: how many rows were read, which differ, and what was in the way. */
final class ParityRun {

    private static final int ROWS_PER_REPORT = 10_000;

    private final ComparedSide legacy;
    private final ComparedSide target;
    private final TableComparison comparison;
    private final ParityProgress progress;
    private final DifferenceTally tally;
    private long rowsLegacy;
    private long rowsTarget;
    private long nextReport = ROWS_PER_REPORT;

    ParityRun(ComparedSide legacy, ComparedSide target, TableComparison comparison, ParityProgress progress) {
        this.legacy = legacy;
        this.target = target;
        this.comparison = comparison;
        this.progress = progress;
        this.tally = new DifferenceTally(new RowText(comparison.shape()), comparison.samples());
    }

    ParityFinding finding(Instant checkedAt) {
        try {
            List<Doubt> doubts = compare();
            return new ParityFinding(verdict(parity(checkedAt), doubts), tally.samples(), List.of());
        } catch (StranglerException failure) {
            Obstacle obstacle = Obstacle.of(failure);
            return new ParityFinding(
                    new ParityVerdict.Inconclusive(parity(checkedAt), List.of(obstacle.doubt()), Optional.empty()),
                    tally.samples(),
                    obstacle.failures());
        }
    }

    private List<Doubt> compare() {
        RowShape shape = comparison.shape();
        SideColumns legacyColumns = SideColumns.of(SideName.LEGACY, legacy, shape);
        SideColumns targetColumns = SideColumns.of(SideName.TARGET, target, shape);
        List<Doubt> doubts = new ArrayList<>(KeyOrder.doubts(shape));
        doubts.addAll(legacyColumns.doubts());
        doubts.addAll(targetColumns.doubts());
        if (!doubts.isEmpty()) {
            return doubts;
        }
        Merge merge = merge(shape);
        try (OrderedRows legacyRows = OrderedRows.open(SideName.LEGACY, legacy, shape, legacyColumns);
                OrderedRows targetRows = OrderedRows.open(SideName.TARGET, target, shape, targetColumns)) {
            run(merge, legacyRows, targetRows);
        }
        return merge.doubt().stream().toList();
    }

    private Merge merge(RowShape shape) {
        if (shape.key().isEmpty()) {
            return new MultisetMerge(shape, tally);
        }
        return new KeyedMerge(shape, tally);
    }

    private void run(Merge merge, OrderedRows legacyRows, OrderedRows targetRows) {
        try {
            merge.run(legacyRows, targetRows, () -> report(legacyRows.count()));
        } finally {
            rowsLegacy = legacyRows.count();
            rowsTarget = targetRows.count();
        }
        progress.advanced(comparison.subject(), rowsLegacy);
    }

    private void report(long rows) {
        if (rows >= nextReport) {
            progress.advanced(comparison.subject(), rows);
            nextReport = rows + ROWS_PER_REPORT;
        }
    }

    /** A row that differs is a mismatch whatever else is doubtful; a doubt without one forbids a match. */
    private ParityVerdict verdict(TableParity parity, List<Doubt> doubts) {
        if (!tally.isEmpty()) {
            return new ParityVerdict.Mismatched(parity, tally.counts(), Optional.empty());
        }
        if (!doubts.isEmpty()) {
            return new ParityVerdict.Inconclusive(parity, doubts, Optional.empty());
        }
        return new ParityVerdict.Matched(parity);
    }

    private TableParity parity(Instant checkedAt) {
        return new TableParity(
                comparison.subject().product(),
                comparison.subject().version(),
                comparison.subject().table(),
                comparison.legacy(),
                rowsLegacy,
                rowsTarget,
                new RowText(comparison.shape()).columns(),
                checkedAt,
                legacy.snapshot().id(),
                comparison.contractVersion());
    }
}

package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.warehouse.canonical.RowShape;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares two sides without a key: both come ordered by all columns, so equal rows are neighbours, and it counts how often each row occurs. Only
 * counts are held, however many rows are equal.
 */
final class MultisetMerge implements Merge {

    private final KeyOrder order;
    private final DifferenceTally tally;

    MultisetMerge(RowShape shape, DifferenceTally tally) {
        this.order = KeyOrder.of(shape);
        this.tally = tally;
    }

    @Override
    public void run(OrderedRows legacyRows, OrderedRows targetRows, Runnable tick) {
        Runs legacy = new Runs(legacyRows, order);
        Runs target = new Runs(targetRows, order);
        while (legacy.row() != null || target.row() != null) {
            int side = compare(legacy.row(), target.row());
            report(side, legacy, target);
            if (side <= 0) {
                legacy.advance();
            }
            if (side >= 0) {
                target.advance();
            }
            tick.run();
        }
    }

    @Override
    public Optional<Doubt> doubt() {
        return Optional.empty();
    }

    private void report(int side, Runs legacy, Runs target) {
        long onLegacy = occurrences(side <= 0, legacy);
        long onTarget = occurrences(side >= 0, target);
        if (onLegacy > onTarget && legacy.row() != null) {
            tally.row(DifferenceKind.MISSING, legacy.row(), onLegacy - onTarget);
        }
        if (onTarget > onLegacy && target.row() != null) {
            tally.row(DifferenceKind.EXTRA, target.row(), onTarget - onLegacy);
        }
    }

    private static long occurrences(boolean takesPart, Runs runs) {
        if (takesPart) {
            return runs.length();
        }
        return 0;
    }

    private int compare(@Nullable Object @Nullable [] legacy, @Nullable Object @Nullable [] target) {
        if (legacy == null) {
            return 1;
        }
        if (target == null) {
            return -1;
        }
        return order.compare(legacy, target);
    }

    /** Runs of equal rows. */
    private static final class Runs {

        private final OrderedRows rows;
        private final KeyOrder order;
        private @Nullable Object @Nullable [] row;
        private @Nullable Object @Nullable [] ahead;
        private long length;

        Runs(OrderedRows rows, KeyOrder order) {
            this.rows = rows;
            this.order = order;
            this.ahead = rows.next();
            advance();
        }

        /** The row of this run; null behind the last. */
        @Nullable
        Object @Nullable [] row() {
            return row;
        }

        long length() {
            return length;
        }

        void advance() {
            row = ahead;
            length = 0;
            while (ahead != null && row != null && order.compare(row, ahead) == 0) {
                length++;
                ahead = rows.next();
            }
        }
    }
}

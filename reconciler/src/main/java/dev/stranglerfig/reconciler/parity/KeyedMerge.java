package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.warehouse.canonical.RowShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares two sides row by row along their key. A key that is NULL or stands for several rows is never matched with anything: its rows are
 * compared as multisets, and even if those agree the key is reported.
 */
final class KeyedMerge implements Merge {

    private final KeyOrder order;
    private final CellComparison cells;
    private final DifferenceTally tally;
    private long ambiguousKeys;

    KeyedMerge(RowShape shape, DifferenceTally tally) {
        this.order = KeyOrder.of(shape);
        this.cells = new CellComparison(shape);
        this.tally = tally;
    }

    @Override
    public void run(OrderedRows legacyRows, OrderedRows targetRows, Runnable tick) {
        KeyGroups legacyGroups = new KeyGroups(legacyRows, order);
        KeyGroups targetGroups = new KeyGroups(targetRows, order);
        KeyGroup legacy = legacyGroups.next();
        KeyGroup target = targetGroups.next();
        while (legacy != null || target != null) {
            int side = compare(legacy, target);
            if (side < 0 && legacy != null) {
                oneSided(DifferenceKind.MISSING, legacy);
            }
            if (side > 0 && target != null) {
                oneSided(DifferenceKind.EXTRA, target);
            }
            if (side == 0 && legacy != null && target != null) {
                match(legacy, target);
            }
            if (side <= 0) {
                legacy = legacyGroups.next();
            }
            if (side >= 0) {
                target = targetGroups.next();
            }
            tick.run();
        }
    }

    /** What speaks against the key although no row differs. */
    @Override
    public Optional<Doubt> doubt() {
        if (ambiguousKeys == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Doubt(DoubtKind.AMBIGUOUS_KEY, "the key is NULL or not unique for " + ambiguousKeys + " keys"));
    }

    private int compare(@Nullable KeyGroup legacy, @Nullable KeyGroup target) {
        if (legacy == null) {
            return 1;
        }
        if (target == null) {
            return -1;
        }
        return order.compare(legacy.first(), target.first());
    }

    private void oneSided(DifferenceKind kind, KeyGroup group) {
        for (@Nullable Object[] row : group.rows()) {
            tally.row(kind, row, 1);
        }
    }

    private void match(KeyGroup legacy, KeyGroup target) {
        if (isUnambiguous(legacy, target)) {
            int[] differing = cells.differing(legacy.first(), target.first());
            if (differing.length > 0) {
                tally.cells(differing, legacy.first(), target.first());
            }
            return;
        }
        ambiguousKeys++;
        if (!isSameMultiset(legacy.rows(), target.rows())) {
            tally.row(DifferenceKind.DUPLICATE_KEY, legacy.first(), 1);
        }
    }

    private boolean isUnambiguous(KeyGroup legacy, KeyGroup target) {
        return legacy.isSingle() && target.isSingle() && !order.hasNull(legacy.first());
    }

    private boolean isSameMultiset(List<@Nullable Object[]> legacy, List<@Nullable Object[]> target) {
        if (legacy.size() != target.size()) {
            return false;
        }
        List<@Nullable Object[]> left = sorted(legacy);
        List<@Nullable Object[]> right = sorted(target);
        for (int i = 0; i < left.size(); i++) {
            if (cells.compareRows(left.get(i), right.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    private List<@Nullable Object[]> sorted(List<@Nullable Object[]> rows) {
        List<@Nullable Object[]> copy = new ArrayList<>(rows);
        copy.sort(cells::compareRows);
        return copy;
    }
}

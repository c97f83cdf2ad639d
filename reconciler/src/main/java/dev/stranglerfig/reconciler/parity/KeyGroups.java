package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts ordered rows into groups of equal keys, looking one row ahead. */
final class KeyGroups {

    /** More rows than this are not held for one key: such a key tells nothing apart. */
    private static final int LARGEST_GROUP = 10_000;

    private final OrderedRows rows;
    private final KeyOrder order;
    private @Nullable Object @Nullable [] ahead;

    KeyGroups(OrderedRows rows, KeyOrder order) {
        this.rows = rows;
        this.order = order;
        this.ahead = rows.next();
    }

    /** The next group; null behind the last. */
    @Nullable
    KeyGroup next() {
        @Nullable Object[] first = ahead;
        if (first == null) {
            return null;
        }
        ahead = rows.next();
        if (ahead == null || order.compare(first, ahead) != 0) {
            return new KeyGroup(List.of(new @Nullable Object[][] {first}));
        }
        return collect(first);
    }

    private KeyGroup collect(@Nullable Object[] first) {
        List<@Nullable Object[]> group = new ArrayList<>();
        group.add(first);
        @Nullable Object[] row = ahead;
        while (row != null && order.compare(first, row) == 0) {
            if (group.size() == LARGEST_GROUP) {
                throw new StranglerException(Problem.of(
                        DoubtKind.AMBIGUOUS_KEY,
                        "more than " + LARGEST_GROUP + " rows share one key",
                        "Choose a key that tells rows apart in the product's contract."));
            }
            group.add(row);
            row = rows.next();
        }
        ahead = row;
        return new KeyGroup(group);
    }
}

package dev.stranglerfig.reconciler.parity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The neighbouring rows of one side that share a key; one row if the key is what it claims to be.
 *
 * @param rows at least one
 */
record KeyGroup(List<@Nullable Object[]> rows) {

    @Nullable
    Object[] first() {
        return rows.get(0);
    }

    boolean isSingle() {
        return rows.size() == 1;
    }
}

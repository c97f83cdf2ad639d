package dev.stranglerfig.reconciler.parity;

import java.util.Optional;

/** One way to compare two ordered streams of rows to their ends. */
interface Merge {

    /**
     * Reads both sides to their ends.
     *
     * @param tick called once per step
     */
    void run(OrderedRows legacy, OrderedRows target, Runnable tick);

    /** What forbids to call the sides equal although no row differs. */
    Optional<Doubt> doubt();
}

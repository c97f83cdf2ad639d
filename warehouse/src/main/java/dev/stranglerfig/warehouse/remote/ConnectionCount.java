package dev.stranglerfig.warehouse.remote;

import java.util.function.IntConsumer;

/** How many connections are open, told to a listener after each change. */
final class ConnectionCount {

    private final IntConsumer listener;
    private int open;

    ConnectionCount(IntConsumer listener) {
        this.listener = listener;
    }

    synchronized int open() {
        return open;
    }

    /** Tells within the lock: a number that comes late would tell of nobody while somebody is connected. */
    synchronized int change(int by) {
        open += by;
        listener.accept(open);
        return open;
    }
}

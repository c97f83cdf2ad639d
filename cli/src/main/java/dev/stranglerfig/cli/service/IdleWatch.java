package dev.stranglerfig.cli.service;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ends the service when nobody has been connected for a while; what it decides, it decides by the number that holds at that moment. */
final class IdleWatch implements AutoCloseable {

    private final Duration idle;
    private final Runnable onIdle;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private @Nullable ScheduledFuture<?> alarm;
    private int open;
    private long changes;

    /** The time runs from now on. */
    IdleWatch(Duration idle, Runnable onIdle) {
        this.idle = idle;
        this.onIdle = onIdle;
        connections(0);
    }

    /** Told after each change. */
    synchronized void connections(int count) {
        open = count;
        changes++;
        if (alarm != null) {
            alarm.cancel(false);
            alarm = null;
        }
        if (open == 0 && !timer.isShutdown()) {
            long since = changes;
            alarm = timer.schedule(() -> idleSince(since), idle.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** An alarm that was cancelled too late does nothing. */
    synchronized void idleSince(long change) {
        if (open == 0 && changes == change) {
            onIdle.run();
        }
    }

    /**
     * Ends the service now, for one of its clients.
     *
     * @return how many other clients are connected; unless there is none, nothing is done
     */
    synchronized int endUnlessUsed() {
        int others = Math.max(0, open - 1);
        if (others == 0) {
            onIdle.run();
        }
        return others;
    }

    @Override
    public synchronized void close() {
        timer.shutdownNow();
    }
}

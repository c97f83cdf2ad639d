package dev.stranglerfig.cli.service;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Notices that nobody has been connected for a while. */
final class IdleWatch implements AutoCloseable {

    private final Duration idle;
    private final Runnable onIdle;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private @Nullable ScheduledFuture<?> alarm;
    private int open;

    /** The time runs from now on. */
    IdleWatch(Duration idle, Runnable onIdle) {
        this.idle = idle;
        this.onIdle = onIdle;
        connections(0);
    }

    /** Told after each change. */
    synchronized void connections(int count) {
        open = count;
        if (alarm != null) {
            alarm.cancel(false);
            alarm = null;
        }
        if (open == 0 && !timer.isShutdown()) {
            alarm = timer.schedule(onIdle, idle.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    synchronized int openConnections() {
        return open;
    }

    @Override
    public synchronized void close() {
        timer.shutdownNow();
    }
}

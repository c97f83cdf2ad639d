package dev.stranglerfig.config.ledger;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Pauses between tries that grow from 5 to 200 milliseconds, until a deadline. */
final class Backoff {

    private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long LONGEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final Condition pause;
    private final long deadlineNanos;
    private long nextPauseNanos = FIRST_PAUSE_NANOS;

    /** @param lock held by the caller; it is free for others during a pause */
    Backoff(ReentrantLock lock, Duration patience) {
        this.pause = lock.newCondition();
        this.deadlineNanos = System.nanoTime() + patience.toNanos();
    }

    /** Pauses; false when the deadline has passed. */
    boolean await() {
        if (System.nanoTime() - deadlineNanos > 0) {
            return false;
        }
        long until = System.nanoTime() + nextPauseNanos;
        nextPauseNanos = Math.min(2 * nextPauseNanos, LONGEST_PAUSE_NANOS);
        try {
            long left = until - System.nanoTime();
            while (left > 0) {
                left = pause.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StranglerException(
                    Problem.of(
                            LedgerProblem.UNREACHABLE,
                            "Cannot wait for the ledger: the command was interrupted",
                            "Run the command again."),
                    interrupted);
        }
    }
}

package dev.stranglerfig.config.ledger;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * One connection to the database of the ledger, shared by the threads of this process and replaced when it breaks: the process that hosts the
 * embedded file may end at any moment.
 */
final class LedgerSession implements AutoCloseable {

    /** Some work within one transaction. It is done again from the start when the transaction fails, so it must be repeatable. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private static final int MIGRATION_TRIES = 5;

    private final LedgerDatabase database;
    private final Duration patience;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Connection current;
    private boolean wasConnected;
    private boolean closed;

    /** @param patience how long to go on trying while the database changes hands */
    LedgerSession(LedgerDatabase database, Duration patience) {
        this.database = database;
        this.patience = patience;
    }

    String place() {
        return database.place();
    }

    /** Connects and brings the schema up to date. */
    void open() {
        run(connection -> true);
    }

    /** Does the work and commits it; the effect is on disk when this returns. */
    <T> T write(Work<T> work) {
        return run(connection -> {
            T result = work.on(connection);
            connection.commit();
            database.makeDurable(connection);
            return result;
        });
    }

    /** Does work that changes nothing. */
    <T> T read(Work<T> work) {
        return run(work);
    }

    /** Does work that reads several times and needs to see one state of the database. */
    <T> T snapshot(Work<T> work) {
        return run(connection -> {
            int usual = connection.getTransactionIsolation();
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return work.on(connection);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(usual);
            }
        });
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            discard();
        } finally {
            lock.unlock();
        }
    }

    private <T> T run(Work<T> work) {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalArgumentException("Invalid ledger: it is closed");
            }
            Backoff backoff = new Backoff(lock, patience);
            while (true) {
                try {
                    return attempt(work);
                } catch (SQLException failure) {
                    awaitBetterTimes(failure, backoff);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private <T> T attempt(Work<T> work) throws SQLException {
        Connection connection = connection();
        boolean done = false;
        try {
            T result = work.on(connection);
            connection.rollback();
            done = true;
            return result;
        } finally {
            if (!done) {
                undo(connection);
            }
        }
    }

    private static void undo(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            // The failure that made this necessary is on its way to the caller and says more.
            return;
        }
    }

    private void awaitBetterTimes(SQLException failure, Backoff backoff) {
        Fault fault = database.fault(failure);
        boolean retryable = fault == Fault.LOST_RACE
                || fault == Fault.CHANGING_HANDS
                || (fault == Fault.DISCONNECTED && wasConnected);
        if (fault != Fault.LOST_RACE) {
            discard();
        }
        if (!retryable || !backoff.await()) {
            throw new StranglerException(problem(fault, failure), failure);
        }
    }

    private Problem problem(Fault fault, SQLException failure) {
        if (fault == Fault.LASTING && wasConnected) {
            return Problem.of(
                    LedgerProblem.FAILED,
                    "Cannot use ledger " + place() + ": " + firstLine(failure),
                    database.remedy());
        }
        return Problem.of(
                LedgerProblem.UNREACHABLE,
                "Cannot open ledger " + place() + ": " + firstLine(failure),
                database.remedy());
    }

    private Connection connection() throws SQLException {
        if (current != null) {
            return current;
        }
        Connection fresh = database.connect();
        try {
            bringUp(fresh);
            fresh.setAutoCommit(false);
        } catch (SQLException | StranglerException failure) {
            fresh.close();
            throw failure;
        }
        current = fresh;
        wasConnected = true;
        return fresh;
    }

    private void bringUp(Connection connection) throws SQLException {
        for (int tries = 1; !LedgerSchema.isCurrent(connection, place()); tries++) {
            try {
                LedgerSchema.migrate(database);
            } catch (FlywayException failure) {
                // Another process may be applying the same migrations: then the next look finds them applied.
                if (tries == MIGRATION_TRIES) {
                    throw new StranglerException(notMigrated(failure), failure);
                }
            }
        }
    }

    private Problem notMigrated(FlywayException failure) {
        return Problem.of(
                LedgerProblem.FAILED,
                "Cannot prepare ledger " + place() + ": " + firstLine(failure),
                "Check that the user may create tables and triggers there, then run the command again.");
    }

    private void discard() {
        Connection old = current;
        current = null;
        if (old == null) {
            return;
        }
        try {
            old.close();
        } catch (SQLException broken) {
            // It is given up because it is broken.
            return;
        }
    }

    private static String firstLine(Exception failure) {
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.getClass().getSimpleName();
        }
        return message.lines().findFirst().orElse(message).strip();
    }
}

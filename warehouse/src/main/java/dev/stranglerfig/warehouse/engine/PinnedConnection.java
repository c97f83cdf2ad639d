package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicReference;

/** The one connection of a snapshot. */
final class PinnedConnection implements JdbcConnections {

    private enum State {
        IDLE,
        TAKEN,
        LOST
    }

    private final JdbcConnections owner;
    private final Connection connection;
    private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);

    PinnedConnection(JdbcConnections owner, Connection connection) {
        this.owner = owner;
        this.connection = connection;
    }

    @Override
    public Connection take() {
        if (state.compareAndSet(State.IDLE, State.TAKEN)) {
            return connection;
        }
        throw new StranglerException(refusal());
    }

    @Override
    public void giveBack(Connection given) {
        state.compareAndSet(State.TAKEN, State.IDLE);
    }

    /** A failed statement ends the transaction on some engines, and with it the state that was pinned. */
    @Override
    public void discard(Connection given) {
        state.set(State.LOST);
    }

    @Override
    public boolean isPinned() {
        return true;
    }

    @Override
    public void close() {
        state.set(State.LOST);
        owner.discard(connection);
    }

    private Problem refusal() {
        if (state.get() == State.LOST) {
            return Problem.of(
                    EngineProblem.SESSION_MISUSED,
                    "Cannot read from snapshot: it is closed, or a statement in it failed",
                    "Take a new snapshot.");
        }
        return Problem.of(
                EngineProblem.SESSION_MISUSED,
                "Cannot read from snapshot: another result of it is still open",
                "Close the other result first.");
    }
}

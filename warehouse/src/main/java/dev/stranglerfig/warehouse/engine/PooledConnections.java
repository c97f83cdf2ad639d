package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Opens a connection when none is idle and keeps a few for the next call. */
final class PooledConnections implements JdbcConnections {

    private static final int MOST_IDLE = 4;

    private final JdbcAccess access;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final Set<Connection> taken = new HashSet<>();
    private boolean closed;

    PooledConnections(JdbcAccess access) {
        this.access = access;
    }

    @Override
    public Connection take() {
        Connection connection = takeIdle();
        if (connection != null) {
            return connection;
        }
        try {
            return opened(access.connect());
        } catch (SQLException failure) {
            throw new StranglerException(access.connecting(failure), failure);
        }
    }

    @Override
    public synchronized void giveBack(Connection connection) {
        taken.remove(connection);
        if (closed || idle.size() >= MOST_IDLE) {
            closeQuietly(connection);
            return;
        }
        idle.push(connection);
    }

    @Override
    public synchronized void discard(Connection connection) {
        taken.remove(connection);
        closeQuietly(connection);
    }

    @Override
    public boolean isPinned() {
        return false;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        idle.forEach(PooledConnections::closeQuietly);
        taken.forEach(PooledConnections::closeQuietly);
        idle.clear();
        taken.clear();
        access.close();
    }

    private synchronized Connection takeIdle() {
        if (closed) {
            throw new StranglerException(Problem.of(
                    EngineProblem.SESSION_MISUSED, "Cannot use session: it is closed", "Report this as a bug."));
        }
        Connection connection = idle.poll();
        if (connection != null) {
            taken.add(connection);
        }
        return connection;
    }

    private synchronized Connection opened(Connection connection) {
        taken.add(connection);
        return connection;
    }

    /** A connection that cannot even be closed is lost already. */
    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException alreadyLost) {
            java.util.logging.Logger.getLogger(PooledConnections.class.getName())
                    .log(java.util.logging.Level.FINE, "Cannot close connection", alreadyLost);
        }
    }
}

package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.config.problem.StranglerException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * A session over JDBC. Each call takes a connection of its own and gives it back, so that calls from several threads do not wait for each
 * other; a {@link #snapshot()} keeps one connection.
 */
public final class JdbcSession implements SqlSession {

    private final JdbcAccess access;
    private final JdbcConnections connections;
    private final RunningStatements running = new RunningStatements();

    private JdbcSession(JdbcAccess access, JdbcConnections connections) {
        this.access = access;
        this.connections = connections;
    }

    /**
     * Connects once, so that wrong settings are found here.
     *
     * @throws StranglerException if that fails
     */
    public static JdbcSession open(JdbcAccess access) {
        JdbcConnections connections = new PooledConnections(access);
        connections.giveBack(connections.take());
        return new JdbcSession(access, connections);
    }

    @Override
    public long[] execute(List<String> statements) {
        if (statements.isEmpty()) {
            return new long[0];
        }
        return call(statements.get(0), connection -> executeAll(connection, statements));
    }

    @Override
    public Rows query(String sql) {
        Connection connection = connections.take();
        try {
            return JdbcRows.open(new JdbcQuery(access, connections, running, connection), sql);
        } catch (SQLException failure) {
            connections.discard(connection);
            throw new StranglerException(access.running(failure, sql), failure);
        }
    }

    @Override
    public SqlSession snapshot() {
        Connection connection = connections.take();
        try {
            access.pin(connection);
        } catch (SQLException failure) {
            connections.discard(connection);
            throw new StranglerException(access.running(failure, "BEGIN"), failure);
        }
        return new JdbcSession(access, new PinnedConnection(connections, connection));
    }

    @Override
    public void cancel() {
        running.cancel();
    }

    @Override
    public void close() {
        connections.close();
    }

    /**
     * Runs work on a connection of this session, for a driver's own bulk path.
     *
     * @param statement what is said to have failed if it fails
     */
    public <R> R call(String statement, JdbcCall<R> work) {
        Connection connection = connections.take();
        try {
            R result = work.on(connection);
            connections.giveBack(connection);
            return result;
        } catch (SQLException failure) {
            connections.discard(connection);
            throw new StranglerException(access.running(failure, statement), failure);
        } catch (StranglerException failure) {
            connections.discard(connection);
            throw failure;
        }
    }

    /** New connections to the same database, for a library that wants to have its own. */
    public DataSource connections() {
        return new AccessDataSource(access);
    }

    private long[] executeAll(Connection connection, List<String> statements) throws SQLException {
        if (connections.isPinned()) {
            return counts(connection, statements);
        }
        connection.setAutoCommit(false);
        long[] counts = counts(connection, statements);
        connection.commit();
        connection.setAutoCommit(true);
        return counts;
    }

    private long[] counts(Connection connection, List<String> statements) {
        long[] counts = new long[statements.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = executeOne(connection, statements.get(i));
        }
        return counts;
    }

    private long executeOne(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            running.add(statement);
            try {
                statement.execute(sql);
                return Math.max(0, statement.getLargeUpdateCount());
            } finally {
                running.remove(statement);
            }
        } catch (SQLException failure) {
            throw new StranglerException(access.running(failure, sql), failure);
        }
    }
}

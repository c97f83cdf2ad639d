package dev.stranglerfig.warehouse.remote;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.engine.EngineProblem;
import dev.stranglerfig.warehouse.engine.Rows;
import dev.stranglerfig.warehouse.engine.SqlSession;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A session on a database that another process owns. Each statement that runs has a connection of its own; connections are kept for the next
 * statement. When this process dies, the other one sees the connections end and cancels what they asked for.
 */
public final class RemoteSession implements SqlSession {

    private static final int KEPT_CONNECTIONS = 4;

    private final RemoteEndpoint endpoint;
    private final String database;
    private final Deque<ClientConnection> idle = new ArrayDeque<>();
    private final Set<ClientConnection> busy = new HashSet<>();

    private RemoteSession(RemoteEndpoint endpoint, String database) {
        this.endpoint = endpoint;
        this.database = database;
    }

    /**
     * Opens the database, which is made when there is none and the engine makes databases.
     *
     * @param database as the server's opener understands it, for instance the path of a file
     * @throws StranglerException if the server does not answer or cannot open it
     */
    public static RemoteSession open(RemoteEndpoint endpoint, String database) {
        RemoteSession session = new RemoteSession(endpoint, database);
        session.giveBack(session.take());
        return session;
    }

    @Override
    public long[] execute(List<String> statements) {
        ClientConnection connection = take();
        try {
            long[] counts = execute(connection, statements);
            giveBack(connection);
            return counts;
        } catch (StranglerException failure) {
            drop(connection);
            throw failure;
        }
    }

    @Override
    public Rows query(String sql) {
        ClientConnection connection = take();
        try {
            return RemoteRows.of(connection, sql, () -> giveBack(connection));
        } catch (StranglerException failure) {
            drop(connection);
            throw failure;
        }
    }

    @Override
    public SqlSession snapshot() {
        return RemoteSnapshot.open(endpoint, database);
    }

    /** Reaches each statement that runs, also beside a connection that is broken. */
    @Override
    public void cancel() {
        cancel(busyNow());
    }

    /** Told outside the lock: a server that does not read must not stop those who give their connection back. */
    static void cancel(Collection<ClientConnection> connections) {
        List<Problem> problems = new ArrayList<>();
        for (ClientConnection connection : connections) {
            try {
                connection.tell(FrameType.CANCEL);
            } catch (StranglerException broken) {
                problems.addAll(broken.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new StranglerException(problems);
        }
    }

    @Override
    public synchronized void close() {
        idle.forEach(ClientConnection::close);
        busy.forEach(ClientConnection::close);
        idle.clear();
        busy.clear();
    }

    static long[] execute(ClientConnection connection, List<String> statements) {
        ByteSink sink = new ByteSink().putNumber(statements.size());
        statements.forEach(sink::putText);
        ByteSource answer = connection.ask(FrameType.EXECUTE, sink).content();
        try {
            long[] counts = new long[answer.takeSize()];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = answer.takeNumber();
            }
            return counts;
        } catch (IOException failure) {
            throw ClientConnection.lost(failure);
        }
    }

    static StranglerException misused(String reason) {
        return new StranglerException(Problem.of(
                EngineProblem.SESSION_MISUSED,
                "Cannot use a session: " + reason,
                "Report this fault with the command that showed it."));
    }

    private ClientConnection take() {
        ClientConnection connection = takeIdle();
        if (connection == null) {
            connection = ClientConnection.open(endpoint, Purpose.SESSION, database);
        }
        synchronized (this) {
            busy.add(connection);
        }
        return connection;
    }

    private synchronized @org.jspecify.annotations.Nullable ClientConnection takeIdle() {
        return idle.pollLast();
    }

    private synchronized List<ClientConnection> busyNow() {
        return List.copyOf(busy);
    }

    private synchronized void giveBack(ClientConnection connection) {
        boolean open = busy.remove(connection);
        if (open && connection.isUsable() && idle.size() < KEPT_CONNECTIONS) {
            idle.addLast(connection);
            return;
        }
        connection.close();
    }

    private synchronized void drop(ClientConnection connection) {
        busy.remove(connection);
        connection.close();
    }
}

package dev.stranglerfig.warehouse.remote;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.workspace.Secret;
import dev.stranglerfig.warehouse.engine.SqlSession;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Lets other processes of this machine run SQL on databases that only this process can open. Each connection has an engine session of its own
 * and runs one statement at a time; when its client goes away, however roughly, the statement is cancelled, nothing of it is kept, and the
 * session is closed. Failures travel as problems.
 *
 * <pre>{@code
 * SessionServer server = SessionServer.start(settings, path -> open(path), Map.of("ping", argument -> "pong"), open -> {});
 * }</pre>
 */
public final class SessionServer implements AutoCloseable {

    private static final int CLOSING_SECONDS = 30;

    /**
     * Who is let in.
     *
     * @param token what a client must know
     * @param version told to each client, which decides whether it fits
     * @param maximumConnections at one time; the next one is refused with a problem that says so
     */
    public record Settings(Secret token, String version, int maximumConnections) {

        public Settings {
            if (maximumConnections < 1) {
                throw new IllegalArgumentException("Invalid number of connections: " + maximumConnections);
            }
        }
    }

    private final ServerSocket socket;
    private final Settings settings;
    private final Function<String, SqlSession> databases;
    private final Map<String, Operation> operations;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<ServerConnection> connections = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final ConnectionCount count;

    private SessionServer(
            ServerSocket socket,
            Settings settings,
            Function<String, SqlSession> databases,
            Map<String, Operation> operations,
            IntConsumer openConnections) {
        this.socket = socket;
        this.settings = settings;
        this.databases = databases;
        this.operations = Map.copyOf(operations);
        this.count = new ConnectionCount(openConnections);
    }

    /**
     * Listens on a free port of the loopback interface.
     *
     * @param databases opens the database that a client names
     * @param operations what clients can call by name
     * @param openConnections told the number of open connections after each change, one change after the other, by several threads; it must be quick
     * @throws StranglerException if there is no port to listen on
     */
    public static SessionServer start(
            Settings settings,
            Function<String, SqlSession> databases,
            Map<String, Operation> operations,
            IntConsumer openConnections) {
        try {
            ServerSocket socket = new ServerSocket(0, settings.maximumConnections(), Wire.loopback());
            SessionServer server = new SessionServer(socket, settings, databases, operations, openConnections);
            server.threads.execute(server::accept);
            return server;
        } catch (IOException failure) {
            throw new StranglerException(
                    Problem.of(
                            RemoteProblem.UNREACHABLE,
                            "Cannot listen on the loopback interface: " + failure.getMessage(),
                            "Check the network settings of this machine, then run the command again."),
                    failure);
        }
    }

    /** Where clients find this server. */
    public RemoteEndpoint endpoint() {
        return new RemoteEndpoint(socket.getLocalPort(), settings.token());
    }

    /** Completed when no more clients are taken, by {@link #close} or because the machine does not let us. */
    public CompletableFuture<Void> ended() {
        return ended.copy();
    }

    /** How many connections are open now. */
    public int openConnections() {
        return count.open();
    }

    /** Takes no more clients, cancels what runs, rolls it back and closes all sessions. */
    @Override
    public void close() {
        try {
            socket.close();
            connections.forEach(ServerConnection::hangUp);
            threads.shutdown();
            if (!threads.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (IOException failure) {
            threads.shutdownNow();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                serve(socket.accept());
            }
        } catch (SocketException closed) {
            // That is how close() ends this thread.
        } catch (IOException failure) {
            // Out of file handles, for instance: nobody can come in any more, so the owner is told below.
        } finally {
            ended.complete(null);
        }
    }

    private void serve(Socket client) throws IOException {
        ServerConnection connection = new ServerConnection(new Wire(client), settings, this::open, operations);
        connections.add(connection);
        int open = count.change(1);
        threads.execute(() -> {
            try {
                connection.serve(open > settings.maximumConnections(), threads);
            } finally {
                connections.remove(connection);
                count.change(-1);
            }
        });
    }

    private SqlSession open(String database) {
        return databases.apply(database);
    }
}

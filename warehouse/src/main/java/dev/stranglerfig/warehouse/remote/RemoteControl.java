package dev.stranglerfig.warehouse.remote;

import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Calls operations of a {@link SessionServer}; while it is open, the server counts its process as present. Safe for several threads. */
public final class RemoteControl implements AutoCloseable {

    /** A code that travelled is no longer one of ours, so its name decides. */
    private static final Set<String> ABSENT = Set.of(RemoteProblem.UNREACHABLE.id(), RemoteProblem.WRONG_TOKEN.id());

    private final ClientConnection connection;

    private RemoteControl(ClientConnection connection) {
        this.connection = connection;
    }

    /** @throws StranglerException if nobody answers, or the token is wrong */
    public static RemoteControl connect(RemoteEndpoint endpoint) {
        return new RemoteControl(ClientConnection.open(endpoint, Purpose.CONTROL, ""));
    }

    /**
     * Connects if the server is there at all: nobody at the port, something else there, or a server with another token make it empty.
     *
     * @throws StranglerException if the server is there but cannot take this client, for instance because it is full
     */
    public static Optional<RemoteControl> find(RemoteEndpoint endpoint) {
        try {
            return Optional.of(connect(endpoint));
        } catch (StranglerException failure) {
            if (failure.problems().stream().map(problem -> problem.code().id()).allMatch(ABSENT::contains)) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    /** The version of the server. */
    public String version() {
        return connection.version();
    }

    /** The process of the server. */
    public long processId() {
        return connection.processId();
    }

    /**
     * Calls an operation and waits for its answer.
     *
     * @param argument empty for none
     * @throws StranglerException if the operation fails or the server ends
     */
    public synchronized String call(String name, String argument) {
        Frame frame =
                connection.ask(FrameType.CALL, new ByteSink().putText(name).putText(argument));
        try {
            return frame.content().takeText();
        } catch (IOException failure) {
            throw ClientConnection.lost(failure);
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}

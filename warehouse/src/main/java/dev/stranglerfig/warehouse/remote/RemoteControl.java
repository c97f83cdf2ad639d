package dev.stranglerfig.warehouse.remote;

/** Calls operations of a {@link SessionServer}; while it is open, the server counts its process as present. Safe for several threads. */
public final class RemoteControl implements AutoCloseable {

    private final ClientConnection connection;

    private RemoteControl(ClientConnection connection) {
        this.connection = connection;
    }

    /** @throws dev.stranglerfig.config.problem.StranglerException if nobody answers, or the token is wrong */
    public static RemoteControl connect(RemoteEndpoint endpoint) {
        return new RemoteControl(ClientConnection.open(endpoint, Purpose.CONTROL, ""));
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
     * @throws dev.stranglerfig.config.problem.StranglerException if the operation fails or the server ends
     */
    public synchronized String call(String name, String argument) {
        Frame frame =
                connection.ask(FrameType.CALL, new ByteSink().putText(name).putText(argument));
        try {
            return frame.content().takeText();
        } catch (java.io.IOException failure) {
            throw ClientConnection.lost(failure);
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}

package dev.stranglerfig.warehouse.remote;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** The client's end of one connection: each request is answered before the next one is sent. */
final class ClientConnection implements AutoCloseable {

    private static final int GREETING_MILLIS = 30_000;

    /** Opening a database may mean to replay a long log after a crash. */
    private static final int OPENING_MILLIS = 600_000;

    private final Wire wire;
    private final String version;
    private final long processId;
    private final AtomicBoolean usable = new AtomicBoolean(true);

    private ClientConnection(Wire wire, String version, long processId) {
        this.wire = wire;
        this.version = version;
        this.processId = processId;
    }

    static ClientConnection open(RemoteEndpoint endpoint, Purpose purpose, String database) {
        try {
            Wire wire = Wire.connect(endpoint.port());
            try {
                return greet(wire, endpoint, purpose, database);
            } catch (IOException | StranglerException failure) {
                wire.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new StranglerException(
                    Problem.of(
                            RemoteProblem.UNREACHABLE,
                            "Cannot reach the workspace service on port " + endpoint.port() + ": "
                                    + failure.getMessage(),
                            "Run the command again; it starts the service when there is none."),
                    failure);
        }
    }

    private static ClientConnection greet(Wire wire, RemoteEndpoint endpoint, Purpose purpose, String database)
            throws IOException {
        wire.limitWaiting(purpose == Purpose.CONTROL ? GREETING_MILLIS : OPENING_MILLIS);
        wire.send(
                FrameType.HELLO,
                new ByteSink()
                        .putText(endpoint.token().reveal())
                        .put(purpose.ordinal())
                        .putText(database));
        Frame frame = wire.receive(Wire.MAXIMUM_FRAME_BYTES);
        if (frame.type() == FrameType.FAILED) {
            throw new StranglerException(ProblemCodec.read(frame.content()));
        }
        if (frame.type() != FrameType.WELCOME) {
            throw new IOException("something else answers there");
        }
        wire.limitWaiting(0);
        return new ClientConnection(
                wire, frame.content().takeText(), frame.content().takeNumber());
    }

    String version() {
        return version;
    }

    long processId() {
        return processId;
    }

    /** False once it was closed or the other process was found gone. */
    boolean isUsable() {
        return usable.get();
    }

    /** Sends a request and waits for the first frame of its answer. */
    Frame ask(FrameType type, ByteSink content) {
        try {
            wire.send(type, content);
        } catch (IOException failure) {
            throw broken(failure);
        }
        return receive();
    }

    /** Sends what needs no answer. */
    void tell(FrameType type) {
        try {
            wire.send(type, new ByteSink());
        } catch (IOException failure) {
            throw broken(failure);
        }
    }

    Frame receive() {
        try {
            Frame frame = wire.receive(Wire.MAXIMUM_FRAME_BYTES);
            if (frame.type() == FrameType.FAILED) {
                throw new StranglerException(ProblemCodec.read(frame.content()));
            }
            return frame;
        } catch (IOException failure) {
            throw broken(failure);
        }
    }

    private StranglerException broken(IOException failure) {
        usable.set(false);
        return lost(failure);
    }

    static StranglerException lost(IOException failure) {
        return new StranglerException(
                Problem.of(
                        RemoteProblem.CONNECTION_LOST,
                        "Cannot finish the request: the workspace service ended while it ran",
                        "Run the command again; the service starts anew, and what was half done is decided then."),
                failure);
    }

    @Override
    public void close() {
        usable.set(false);
        try {
            wire.close();
        } catch (IOException closedAlready) {
            // Then it is as wanted.
        }
    }
}

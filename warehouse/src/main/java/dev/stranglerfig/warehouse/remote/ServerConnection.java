package dev.stranglerfig.warehouse.remote;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.engine.SqlSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * One client of a {@link SessionServer}. Its own thread reads frames all the time, so that the end of the client and the wish to cancel are
 * noticed at once; what the client asks for runs on another thread, one request after the other.
 */
final class ServerConnection {

    private static final int GREETING_MILLIS = 10_000;
    private static final int MAXIMUM_GREETING_BYTES = 1 << 16;
    private static final int CANCEL_AGAIN_MILLIS = 200;

    private final Wire wire;
    private final SessionServer.Settings settings;
    private final Function<String, SqlSession> databases;
    private final Map<String, Operation> operations;

    ServerConnection(
            Wire wire,
            SessionServer.Settings settings,
            Function<String, SqlSession> databases,
            Map<String, Operation> operations) {
        this.wire = wire;
        this.settings = settings;
        this.databases = databases;
        this.operations = operations;
    }

    /** Serves the client until it goes away; never throws because of a client. */
    void serve(boolean full, Executor workers) {
        try (Wire closing = wire) {
            Optional<Greeting> greeting = greet(full);
            if (greeting.isPresent()) {
                serve(greeting.get(), workers);
            }
        } catch (IOException gone) {
            // The client went away or does not speak our protocol; either way there is nobody to tell.
        }
    }

    /** Ends the connection from outside: the reading thread sees the end of its stream. */
    void hangUp() {
        try {
            wire.close();
        } catch (IOException closedAlready) {
            // Then it is as wanted.
        }
    }

    private record Greeting(Purpose purpose, String database) {}

    private Optional<Greeting> greet(boolean full) throws IOException {
        wire.limitWaiting(GREETING_MILLIS);
        Frame frame = wire.receive(MAXIMUM_GREETING_BYTES);
        if (frame.type() != FrameType.HELLO) {
            return Optional.empty();
        }
        byte[] token = frame.content().takeText().getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(token, settings.token().reveal().getBytes(StandardCharsets.UTF_8))) {
            refuse(Problem.of(
                    RemoteProblem.WRONG_TOKEN,
                    "Cannot use the workspace service: the token is not the one of this process",
                    "Run the command again; it reads the endpoint file anew."));
            return Optional.empty();
        }
        if (full) {
            refuse(Problem.of(
                    RemoteProblem.TOO_MANY_CONNECTIONS,
                    "Cannot use the workspace service: " + settings.maximumConnections()
                            + " connections are open already",
                    "Wait for other commands on this workspace to end, then run the command again."));
            return Optional.empty();
        }
        Greeting greeting =
                new Greeting(Purpose.of(frame.content().take()), frame.content().takeText());
        wire.limitWaiting(0);
        return Optional.of(greeting);
    }

    private void refuse(Problem problem) throws IOException {
        wire.send(FrameType.FAILED, ProblemCodec.write(new ByteSink(), java.util.List.of(problem)));
    }

    private void serve(Greeting greeting, Executor workers) throws IOException {
        try (RequestHandler handler = new RequestHandler(wire, open(greeting), operations)) {
            wire.send(
                    FrameType.WELCOME,
                    new ByteSink()
                            .putText(settings.version())
                            .putNumber(ProcessHandle.current().pid()));
            CompletableFuture<Void> tail = CompletableFuture.completedFuture(null);
            try {
                while (true) {
                    Frame frame = wire.receive(Wire.MAXIMUM_FRAME_BYTES);
                    if (!handler.interrupts(frame)) {
                        tail = tail.thenRunAsync(() -> handler.handle(frame), workers)
                                .exceptionally(handler::failUnexpectedly);
                    }
                }
            } finally {
                endAll(handler, tail);
            }
        } catch (StranglerException failure) {
            wire.send(FrameType.FAILED, ProblemCodec.write(new ByteSink(), failure.problems()));
        }
    }

    private Optional<SqlSession> open(Greeting greeting) {
        return switch (greeting.purpose()) {
            case CONTROL -> Optional.empty();
            case SESSION -> Optional.of(databases.apply(greeting.database()));
            case SNAPSHOT -> Optional.of(snapshot(databases.apply(greeting.database())));
        };
    }

    private static SqlSession snapshot(SqlSession session) {
        try {
            return new OwningSnapshot(session, session.snapshot());
        } catch (StranglerException failure) {
            session.close();
            throw failure;
        }
    }

    /** A cancel that comes just before its statement starts is lost on the engine, so it is repeated until the statement has ended. */
    private static void endAll(RequestHandler handler, CompletableFuture<Void> tail) {
        handler.leave();
        boolean ended = tail.isDone();
        while (!ended) {
            handler.cancel();
            try {
                tail.get(CANCEL_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
                ended = true;
            } catch (TimeoutException stillRunning) {
                ended = false;
            } catch (ExecutionException failed) {
                ended = true;
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                ended = true;
            }
        }
    }
}

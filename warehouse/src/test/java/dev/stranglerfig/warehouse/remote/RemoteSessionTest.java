package dev.stranglerfig.warehouse.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.workspace.Secret;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.engine.RowColumn;
import dev.stranglerfig.warehouse.engine.Rows;
import dev.stranglerfig.warehouse.engine.SqlSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of a session's connections when something on them fails. */
@Timeout(60)
class RemoteSessionTest {

    private final BlockingQueue<NumberSession> opened = new LinkedBlockingQueue<>();
    private final SessionServer server = SessionServer.start(
            new SessionServer.Settings(new Secret("sesame"), "7", 5), database -> open(), Map.of(), number -> {});

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void goesOnWithTheSameConnectionAfterAQueryThatFailedWhileItWasRead() {
        try (RemoteSession session = RemoteSession.open(server.endpoint(), "any")) {
            try (Rows rows = session.query("-3")) {
                assertThatThrownBy(() -> rows.next())
                        .hasMessage("Cannot run a statement: it broke at row 3\n    Write a number.");
                assertThat(rows.next()).isFalse();
            }
            assertThat(session.execute(List.of("1"))).containsExactly(1);
            assertThat(opened).hasSize(1);
        }
    }

    @Test
    void goesOnWithTheSameConnectionAfterAQueryThatFailedWhileItWasClosed() throws InterruptedException {
        try (RemoteSession session = RemoteSession.open(server.endpoint(), "any")) {
            NumberSession engine = opened.take();
            try (Rows rows = session.query("-20000")) {
                assertThat(rows.next()).isTrue();
                engine.broken.await();
            }
            assertThat(session.execute(List.of("1"))).containsExactly(1);
            assertThat(opened).isEmpty();
        }
    }

    @Test
    void cancelsWhatRunsBesideConnectionsThatAreBroken() throws Exception {
        ClientConnection first = ClientConnection.open(server.endpoint(), Purpose.SESSION, "any");
        ClientConnection last = ClientConnection.open(server.endpoint(), Purpose.SESSION, "any");
        first.close();
        last.close();
        opened.take();
        opened.take();
        try (ClientConnection running = ClientConnection.open(server.endpoint(), Purpose.SESSION, "any")) {
            NumberSession engine = opened.take();
            CompletableFuture<long[]> statement =
                    CompletableFuture.supplyAsync(() -> RemoteSession.execute(running, List.of("hang")));
            engine.hanging.await();

            String lost = "Cannot finish the request: the workspace service ended while it ran\n"
                    + "    Run the command again; the service starts anew, and what was half done is decided then.";
            assertThatThrownBy(() -> RemoteSession.cancel(List.of(first, running, last)))
                    .hasMessage(lost + "\n" + lost);

            assertThatThrownBy(statement::get).hasMessageContaining("Cannot run a statement: it was cancelled");
        }
    }

    @Test
    void neverUsesAConnectionAgainThatSentNonsense() throws Exception {
        try (ServerSocket stranger = new ServerSocket(0, 2, Wire.loopback())) {
            RemoteEndpoint endpoint = new RemoteEndpoint(stranger.getLocalPort(), new Secret("sesame"));
            CompletableFuture<Void> served = CompletableFuture.runAsync(() -> answerNonsense(stranger));
            try (RemoteSession session = RemoteSession.open(endpoint, "any")) {
                try (Rows rows = session.query("2")) {
                    assertThatThrownBy(rows::next)
                            .hasMessageContaining(
                                    "Cannot finish the request: the workspace service ended while it ran");
                }
                assertThat(session.execute(List.of())).isEmpty();
            }
            served.join();
        }
    }

    /** On the first connection half a row; the second one is as it should be. */
    private static void answerNonsense(ServerSocket stranger) {
        try {
            try (Wire first = new Wire(stranger.accept())) {
                answer(first, FrameType.WELCOME, new ByteSink().putText("7").putNumber(1));
                RowColumn number = new RowColumn("number", "bigint", new LogicalType.Int(8));
                answer(first, FrameType.COLUMNS, ColumnCodec.write(new ByteSink(), List.of(number)));
                first.send(FrameType.ROWS, new ByteSink().put(99));
                try (Wire second = new Wire(stranger.accept())) {
                    answer(
                            second,
                            FrameType.WELCOME,
                            new ByteSink().putText("7").putNumber(1));
                    answer(second, FrameType.COUNTS, new ByteSink().putNumber(0));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void answer(Wire wire, FrameType type, ByteSink content) throws IOException {
        wire.receive(Wire.MAXIMUM_FRAME_BYTES);
        wire.send(type, content);
    }

    private SqlSession open() {
        NumberSession session = new NumberSession();
        opened.add(session);
        return session;
    }
}

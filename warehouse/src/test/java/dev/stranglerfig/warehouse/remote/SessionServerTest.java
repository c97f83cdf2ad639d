package dev.stranglerfig.warehouse.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.workspace.Secret;
import dev.stranglerfig.warehouse.engine.Rows;
import dev.stranglerfig.warehouse.engine.SqlSession;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SessionServerTest {

    private static final int CROWD = 40;

    private final BlockingQueue<NumberSession> opened = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> connections = new LinkedBlockingQueue<>();
    private final SessionServer server = SessionServer.start(
            new SessionServer.Settings(new Secret("sesame"), "7", 3),
            database -> open(),
            Map.of("upper", String::toUpperCase, "broken", argument -> Integer.toString(Integer.parseInt(argument))),
            connections::add);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void runsStatementsAndTellsTheirCounts() {
        try (RemoteSession session = RemoteSession.open(server.endpoint(), "any")) {
            assertThat(session.execute(List.of("3", "0", "-4"))).containsExactly(3, 0, -4);
            assertThat(session.execute(List.of())).isEmpty();
        }
    }

    @Test
    void streamsRowsOfAnyNumber() {
        try (RemoteSession session = RemoteSession.open(server.endpoint(), "any");
                Rows rows = session.query("300000")) {
            assertThat(rows.columns()).extracting(column -> column.name()).containsExactly("number", "odd");
            long expected = 0;
            while (rows.next()) {
                assertThat(rows.value(0)).isEqualTo(expected);
                expected++;
            }
            assertThat(expected).isEqualTo(300_000);
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void failsOnlyForTheValueThatHasNoCounterpart() {
        try (RemoteSession session = RemoteSession.open(server.endpoint(), "any");
                Rows rows = session.query("3")) {
            rows.next();
            assertThat(rows.value(1)).isEqualTo("row 0");
            rows.next();
            assertThat(rows.value(0)).isEqualTo(1L);
            assertThatThrownBy(() -> rows.value(1)).hasMessageContaining("Invalid value: one");
            rows.next();
            assertThat(rows.value(1)).isEqualTo("row 2");
        }
    }

    @Test
    void stopsReadingWhenRowsAreClosedEarlyAndKeepsTheConnection() throws InterruptedException {
        try (RemoteSession session = RemoteSession.open(server.endpoint(), "any")) {
            try (Rows rows = session.query("2000000000")) {
                assertThat(rows.next()).isTrue();
            }
            assertThat(session.execute(List.of("1"))).containsExactly(1);
            assertThat(opened.take().rowsRead.get()).isLessThan(2_000_000_000);
            assertThat(opened).isEmpty();
        }
    }

    @Test
    void readsSeveralResultsAtOnceOnConnectionsOfTheirOwn() {
        try (RemoteSession session = RemoteSession.open(server.endpoint(), "any");
                Rows first = session.query("2");
                Rows second = session.query("2")) {
            assertThat(first.next()).isTrue();
            assertThat(second.next()).isTrue();
            assertThat(first.next()).isTrue();
            assertThat(opened).hasSize(2);
        }
    }

    @Test
    void letsASnapshotHaveOneReaderAtATime() {
        try (RemoteSession session = RemoteSession.open(server.endpoint(), "any");
                SqlSession snapshot = session.snapshot()) {
            try (Rows rows = snapshot.query("2")) {
                assertThat(rows.next()).isTrue();
                assertThatThrownBy(() -> snapshot.query("2"))
                        .hasMessageContaining("Cannot use a session: the rows before are still open");
            }
            try (Rows rows = snapshot.query("2")) {
                assertThat(rows.next()).isTrue();
            }
        }
    }

    @Test
    void carriesFailuresAsProblemsAndGoesOn() {
        try (RemoteSession session = RemoteSession.open(server.endpoint(), "any")) {
            assertThatThrownBy(() -> session.query("many"))
                    .isInstanceOfSatisfying(
                            StranglerException.class,
                            failure -> assertThat(failure.problems())
                                    .extracting(problem -> problem.code().id() + " " + problem.render())
                                    .containsExactly(
                                            "ENGINE_STATEMENT_FAILED Cannot run a statement: 'many' is no number\n    Write a number."));
            assertThat(session.execute(List.of("1"))).containsExactly(1);
        }
    }

    @Test
    void cancelsTheStatementThatRuns() throws Exception {
        try (RemoteSession session = RemoteSession.open(server.endpoint(), "any")) {
            NumberSession engine = opened.take();
            CompletableFuture<long[]> statement = CompletableFuture.supplyAsync(() -> session.execute(List.of("hang")));
            engine.hanging.await();

            session.cancel();

            assertThatThrownBy(statement::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("Cannot run a statement: it was cancelled");
        }
    }

    @Test
    void cancelsAndClosesTheSessionOfAClientThatGoesAway() throws Exception {
        Wire client = Wire.connect(server.endpoint().port());
        client.send(
                FrameType.HELLO,
                new ByteSink().putText("sesame").put(Purpose.SESSION.ordinal()).putText("any"));
        assertThat(client.receive(Wire.MAXIMUM_FRAME_BYTES).type()).isEqualTo(FrameType.WELCOME);
        client.send(FrameType.EXECUTE, new ByteSink().putNumber(1).putText("hang"));
        NumberSession engine = opened.take();
        engine.hanging.await();

        client.close();

        engine.cancelled.await();
        engine.closed.await();
        assertThat(connections.take()).isEqualTo(1);
        assertThat(connections.take()).isZero();
    }

    /** Each change is one up or one down; numbers that overtake each other on their way leave gaps. */
    @Test
    void tellsTheNumbersOfConnectionsInTheOrderOfTheirChanges() throws IOException, InterruptedException {
        BlockingQueue<Integer> numbers = new LinkedBlockingQueue<>();
        try (SessionServer hesitating = SessionServer.start(
                new SessionServer.Settings(new Secret("sesame"), "7", CROWD), database -> open(), Map.of(), number -> {
                    Thread.yield();
                    numbers.add(number);
                })) {
            for (int round = 0; round < 20; round++) {
                comeAndGo(hesitating.endpoint());
                assertThat(lastOfChangesByOne(numbers)).isZero();
                assertThat(hesitating.openConnections()).isZero();
            }
        }
    }

    private static void comeAndGo(RemoteEndpoint endpoint) throws IOException {
        List<Wire> crowd = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            crowd.add(Wire.connect(endpoint.port()));
        }
        for (Wire one : crowd) {
            one.close();
        }
    }

    private static int lastOfChangesByOne(BlockingQueue<Integer> numbers) throws InterruptedException {
        int before = 0;
        for (int told = 0; told < 2 * CROWD; told++) {
            int number = numbers.take();
            assertThat(Math.abs(number - before))
                    .as("from %d to %d", before, number)
                    .isEqualTo(1);
            before = number;
        }
        return before;
    }

    @Test
    void cancelsWhatRunsWhenTheServerCloses() throws Exception {
        try (RemoteSession session = RemoteSession.open(server.endpoint(), "any")) {
            NumberSession engine = opened.take();
            CompletableFuture<long[]> statement = CompletableFuture.supplyAsync(() -> session.execute(List.of("hang")));
            engine.hanging.await();

            server.close();

            assertThatThrownBy(statement::get)
                    .hasMessageContaining("Cannot finish the request: the workspace service ended while it ran");
            assertThat(engine.closed.getCount()).isZero();
        }
    }

    @Test
    void callsOperationsByName() {
        try (RemoteControl control = RemoteControl.connect(server.endpoint())) {
            assertThat(control.call("upper", "loud")).isEqualTo("LOUD");
            assertThat(control.version()).isEqualTo("7");
            assertThat(control.processId()).isEqualTo(ProcessHandle.current().pid());
            assertThatThrownBy(() -> control.call("lower", ""))
                    .hasMessageContaining("Cannot call 'lower': the workspace service has no such operation");
        }
    }

    @Test
    void tellsTheCallerOfAFaultInsteadOfLeavingItWaiting() {
        try (RemoteControl control = RemoteControl.connect(server.endpoint())) {
            assertThatThrownBy(() -> control.call("broken", "x"))
                    .hasMessageContaining("Cannot serve a request: ")
                    .hasMessageContaining("NumberFormatException");
            assertThat(control.call("broken", "12")).isEqualTo("12");
        }
    }

    @Test
    void letsNobodyInWithoutTheToken() {
        RemoteEndpoint wrong = new RemoteEndpoint(server.endpoint().port(), new Secret("guess"));

        assertThatThrownBy(() -> RemoteSession.open(wrong, "any"))
                .isInstanceOf(StranglerException.class)
                .hasMessageContaining("Cannot use the workspace service: the token is not the one of this process");
        assertThat(opened).isEmpty();
    }

    @Test
    void hangsUpOnAClientThatSpeaksSomethingElse() throws IOException {
        try (Socket browser = new Socket(Wire.loopback(), server.endpoint().port())) {
            browser.getOutputStream()
                    .write("GET / HTTP/1.1\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

            assertThat(browser.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void refusesMoreConnectionsThanItMayHave() {
        try (RemoteControl first = RemoteControl.connect(server.endpoint());
                RemoteControl second = RemoteControl.connect(server.endpoint());
                RemoteControl third = RemoteControl.connect(server.endpoint())) {
            assertThatThrownBy(() -> RemoteControl.connect(server.endpoint()))
                    .hasMessageContaining("Cannot use the workspace service: 3 connections are open already");
            assertThat(third.call("upper", "still here")).isEqualTo("STILL HERE");
        }
    }

    @Test
    void saysSoWhenNobodyAnswers() {
        RemoteEndpoint endpoint = server.endpoint();
        server.close();

        assertThatThrownBy(() -> RemoteControl.connect(endpoint))
                .isInstanceOf(StranglerException.class)
                .hasMessageContaining("Cannot reach the workspace service on port " + endpoint.port());
    }

    private SqlSession open() {
        NumberSession session = new NumberSession();
        opened.add(session);
        return session;
    }
}

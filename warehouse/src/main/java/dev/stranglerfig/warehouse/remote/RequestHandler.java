package dev.stranglerfig.warehouse.remote;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.engine.Rows;
import dev.stranglerfig.warehouse.engine.SqlSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Does what the frames of one client ask for and answers each with frames. */
final class RequestHandler implements AutoCloseable {

    private static final int BATCH_BYTES = 1 << 17;

    private final Wire wire;
    private final Optional<SqlSession> session;
    private final Map<String, Operation> operations;
    private final ByteSink sink = new ByteSink();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicBoolean left = new AtomicBoolean();

    RequestHandler(Wire wire, Optional<SqlSession> session, Map<String, Operation> operations) {
        this.wire = wire;
        this.session = session;
        this.operations = operations;
    }

    /** Takes up a frame that concerns the request that runs now; false for any other frame. */
    boolean interrupts(Frame frame) {
        if (frame.type() == FrameType.CANCEL) {
            cancel();
            return true;
        }
        if (frame.type() == FrameType.STOP) {
            stopped.set(true);
            return true;
        }
        stopped.set(false);
        return false;
    }

    void cancel() {
        session.ifPresent(SqlSession::cancel);
    }

    /** The client is gone: what it asked for and was not begun yet is not done. */
    void leave() {
        left.set(true);
    }

    void handle(Frame frame) {
        if (left.get()) {
            return;
        }
        try {
            answer(frame);
        } catch (StranglerException failure) {
            fail(failure.problems());
        } catch (IOException gone) {
            leave();
        }
    }

    /** A fault of ours must not leave the client waiting. */
    @Nullable
    Void failUnexpectedly(Throwable fault) {
        fail(List.of(Problem.of(
                RemoteProblem.SERVER_FAULT,
                "Cannot serve a request: " + fault,
                "Report this fault with the command that showed it.")));
        return null;
    }

    @Override
    public void close() {
        session.ifPresent(SqlSession::close);
    }

    private void answer(Frame frame) throws IOException {
        switch (frame.type()) {
            case EXECUTE -> execute(frame.content());
            case QUERY -> query(frame.content().takeText());
            case CALL -> call(frame.content().takeText(), frame.content().takeText());
            default -> throw broken("a frame of type " + frame.type() + " is no request");
        }
    }

    private void execute(ByteSource content) throws IOException {
        int count = content.takeSize();
        List<String> statements = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            statements.add(content.takeText());
        }
        long[] counts = database().execute(statements);
        sink.clear();
        sink.putNumber(counts.length);
        for (long rows : counts) {
            sink.putNumber(rows);
        }
        wire.send(FrameType.COUNTS, sink);
    }

    private void query(String sql) throws IOException {
        try (Rows rows = database().query(sql)) {
            sink.clear();
            wire.send(FrameType.COLUMNS, ColumnCodec.write(sink, rows.columns()));
            stream(rows);
        }
        sink.clear();
        wire.send(FrameType.END, sink);
    }

    private void stream(Rows rows) throws IOException {
        int columns = rows.columns().size();
        sink.clear();
        while (!stopped.get() && !left.get() && rows.next()) {
            for (int i = 0; i < columns; i++) {
                ValueCodec.write(sink, valueOrProblem(rows, i));
            }
            if (sink.size() >= BATCH_BYTES) {
                wire.send(FrameType.ROWS, sink);
                sink.clear();
            }
        }
        if (sink.size() > 0) {
            wire.send(FrameType.ROWS, sink);
        }
    }

    private static @Nullable Object valueOrProblem(Rows rows, int index) {
        try {
            return rows.value(index);
        } catch (StranglerException failure) {
            return new ValueCodec.Unreadable(failure.problems());
        }
    }

    private void call(String name, String argument) throws IOException {
        Operation operation = operations.get(name);
        if (operation == null) {
            throw new StranglerException(Problem.of(
                    RemoteProblem.UNKNOWN_OPERATION,
                    "Cannot call '" + name + "': the workspace service has no such operation",
                    "Report this fault with the command that showed it."));
        }
        String answer = operation.run(argument);
        sink.clear();
        wire.send(FrameType.RESULT, sink.putText(answer));
    }

    private SqlSession database() {
        return session.orElseThrow(() -> broken("SQL on a connection without a database"));
    }

    private void fail(List<Problem> problems) {
        try {
            sink.clear();
            wire.send(FrameType.FAILED, ProblemCodec.write(sink, problems));
        } catch (IOException gone) {
            leave();
        }
    }

    private static StranglerException broken(String reason) {
        return new StranglerException(Problem.of(
                RemoteProblem.PROTOCOL_BROKEN,
                "Cannot serve a request: " + reason,
                "Report this fault with the command that showed it."));
    }
}

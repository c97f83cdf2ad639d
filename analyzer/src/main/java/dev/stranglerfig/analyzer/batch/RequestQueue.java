package dev.stranglerfig.analyzer.batch;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Lines read ahead by a thread of their own, so that a caller who writes all requests before it reads an answer is not stopped, as long as what
 * waits stays below a bound.
 */
final class RequestQueue {

    private static final RequestLine END = new RequestLine(new byte[0], RequestLine.Length.WITHIN_LIMIT);

    private final LineSplitter lines;
    private final BlockingQueue<RequestLine> waiting = new LinkedBlockingQueue<>();
    private final int roomBytes;
    private final Semaphore room;
    private final FutureTask<@Nullable Void> reading = new FutureTask<>(this::readAll);

    private RequestQueue(LineSplitter lines, int roomBytes) {
        this.lines = lines;
        this.roomBytes = roomBytes;
        this.room = new Semaphore(roomBytes);
    }

    /** Starts to read; what waits never takes more than that many bytes, one line excepted. */
    static RequestQueue reading(LineSplitter lines, int roomBytes) {
        RequestQueue queue = new RequestQueue(lines, roomBytes);
        Thread reader = new Thread(queue.reading, "batch-input");
        reader.setDaemon(true);
        reader.start();
        return queue;
    }

    /** Whether {@link #next} would have to wait. */
    boolean isIdle() {
        return waiting.isEmpty();
    }

    /**
     * The next line, as soon as it is there; empty at the end of the input.
     *
     * @throws StranglerException when the input cannot be read
     */
    Optional<RequestLine> next() {
        try {
            RequestLine line = waiting.take();
            if (line == END) {
                reading.get();
                return Optional.empty();
            }
            room.release(permits(line));
            return Optional.of(line);
        } catch (ExecutionException failure) {
            throw unreadable(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StranglerException(
                    Problem.of(
                            BatchProblem.INTERRUPTED,
                            "Cannot answer more requests: the process is asked to stop",
                            "Start it again with the requests that have no answer yet."),
                    stopped);
        }
    }

    private @Nullable Void readAll() throws IOException, InterruptedException {
        try {
            Optional<RequestLine> line = lines.next();
            while (line.isPresent()) {
                room.acquire(permits(line.get()));
                waiting.add(line.get());
                line = lines.next();
            }
            return null;
        } finally {
            waiting.add(END);
        }
    }

    private int permits(RequestLine line) {
        return Math.min(roomBytes, line.bytes().length);
    }

    private static StranglerException unreadable(@Nullable Throwable cause) {
        String reason = cause == null ? "" : String.valueOf(cause.getMessage());
        return new StranglerException(Problem.of(
                BatchProblem.UNREADABLE_INPUT,
                "Cannot read the requests: " + reason,
                "Check whatever writes them, and send those without an answer again."));
    }
}

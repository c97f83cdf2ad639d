package dev.stranglerfig.analyzer.batch;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Answers requests for lineage, JSON lines in and JSON lines out: {@code new BatchReader(BatchLimits.DEFAULT).run(System.in, System.out)}.
 *
 * <p>Every line in gets exactly one line out, in the same order, whatever is in it. Answers are handed on before anything is waited for, so a
 * caller may send one request and wait for its answer, or send all of them first.
 */
public final class BatchReader {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final BatchLimits limits;
    private final RequestAnswers answers;

    public BatchReader(BatchLimits limits) {
        this.limits = limits;
        this.answers = new RequestAnswers(limits);
    }

    /**
     * Answers everything up to the end of the input; closes neither stream.
     *
     * @throws StranglerException when the input cannot be read or the output cannot be written
     */
    public void run(InputStream input, OutputStream output) {
        RequestQueue queue = RequestQueue.reading(new LineSplitter(input, limits.lineBytes()), limits.waitingBytes());
        BufferedOutputStream buffered = new BufferedOutputStream(output, BUFFER_BYTES);
        try {
            Optional<RequestLine> line = next(queue, buffered);
            while (line.isPresent()) {
                buffered.write(answers.to(line.get()));
                buffered.write('\n');
                line = next(queue, buffered);
            }
            buffered.flush();
        } catch (IOException failure) {
            throw new StranglerException(
                    Problem.of(
                            BatchProblem.UNWRITABLE_OUTPUT,
                            "Cannot write an answer: " + failure.getMessage(),
                            "Check whatever reads the answers, and send the requests without an answer again."),
                    failure);
        }
    }

    private static Optional<RequestLine> next(RequestQueue queue, OutputStream output) throws IOException {
        if (queue.isIdle()) {
            output.flush();
        }
        return queue.next();
    }
}

package dev.stranglerfig.analyzer.batch;

import dev.stranglerfig.analyzer.lineage.LineageReader;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns each line into its answer; a fault of ours costs the request in which it happens. */
final class RequestAnswers {

    private final BatchLimits limits;
    private final RequestReader requests;
    private final LineageReader lineage = new LineageReader();
    private final AnswerWriter writer = new AnswerWriter();

    RequestAnswers(BatchLimits limits) {
        this.limits = limits;
        this.requests = new RequestReader();
    }

    /** The answer, without a line feed. */
    byte[] to(RequestLine line) {
        FutureTask<byte[]> answering = new FutureTask<>(() -> answer(line));
        answering.run();
        try {
            return answering.get();
        } catch (ExecutionException failure) {
            return writer.error(RequestId.in(line.bytes()), reason(failure.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return writer.error(RequestId.in(line.bytes()), "Cannot answer the request: the process is asked to stop");
        }
    }

    private byte[] answer(RequestLine line) {
        if (line.length() == RequestLine.Length.TOO_LONG) {
            throw new StranglerException(tooLong());
        }
        BatchRequest request = requests.read(line.bytes());
        WrittenNames names = WrittenNames.of(request.lineage().script());
        return writer.answer(request.id(), lineage.read(request.lineage()), names);
    }

    private Problem tooLong() {
        return Problem.of(
                BatchProblem.INVALID_REQUEST,
                "Invalid request: the line has more than " + limits.lineBytes() + " bytes",
                "Send the statements of the script in several requests, with what they need in 'setup'.");
    }

    private static String reason(@Nullable Throwable failure) {
        if (failure instanceof StranglerException known) {
            return text(known.problems());
        }
        if (failure instanceof OutOfMemoryError) {
            return "Cannot answer the request: Java has no memory left. Give it more, or send a shorter script.";
        }
        return BatchProblem.FAULT.id() + ": Cannot answer the request: a bug of ours, " + place(failure)
                + ". Please report it with the request.";
    }

    private static String text(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.message() + ". " + problem.nextStep())
                .collect(Collectors.joining(" "));
    }

    /** The fault and where it happened; no message of it, which may hold text of the request. */
    private static String place(@Nullable Throwable failure) {
        if (failure == null) {
            return "of no kind";
        }
        String kind = failure.getClass().getSimpleName();
        StackTraceElement[] trace = failure.getStackTrace();
        if (trace.length == 0) {
            return kind;
        }
        return kind + " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    }
}

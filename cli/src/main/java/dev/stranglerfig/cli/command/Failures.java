package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Style;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns everything that ends a command early into words and an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private static final String PLACE_FOR_TRACES = System.getProperty("java.io.tmpdir", "");

    private final Console console;
    private final Path traces;

    Failures(Console console) {
        this(console, Path.of(PLACE_FOR_TRACES));
    }

    /** With a folder for the traces of bugs. */
    Failures(Console console, Path traces) {
        this.console = console;
        this.traces = traces;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult arguments) {
        if (failure instanceof StranglerException known) {
            print(known.problems());
            if (known.category().exitCode() == ExitCode.BUG.code()) {
                keepTrace(failure);
            }
            return known.category().exitCode();
        }
        if (failure instanceof ParameterException wrong) {
            return handleParseException(wrong, arguments.originalArgs().toArray(String[]::new));
        }
        return unforeseen(causeOf(failure));
    }

    /** Says what nobody foresaw, errors of the virtual machine included; returns the exit code. */
    int unforeseen(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            console.note(console.styled(Style.BAD, "Cannot go on: Java has no memory left"));
            console.note("    Give it more: export STRANGLER_JAVA_OPTIONS=-Xmx4g and run the command again.");
            return ExitCode.ENVIRONMENT.code();
        }
        console.note(console.styled(
                Style.BAD, "Cannot go on: a bug of ours, " + failure.getClass().getSimpleName()));
        keepTrace(failure);
        return ExitCode.BUG.code();
    }

    /** An error in a sub-command arrives inside an exception of the command line. */
    private static Throwable causeOf(Exception failure) {
        if (failure instanceof ExecutionException && failure.getCause() != null) {
            return failure.getCause();
        }
        return failure;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        String message = String.valueOf(wrong.getMessage()).replace("option option", "option");
        Optional<String> suggestion = Optional.empty();
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            UnknownWord word = UnknownWord.of(unmatched);
            message = word.message();
            suggestion = word.suggestion();
        }
        console.note(console.styled(Style.BAD, "Invalid command line: ") + message);
        suggestion.ifPresent(near -> console.note("    Did you mean '" + near + "'?"));
        console.note("    Run " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USER.code();
    }

    void print(List<Problem> problems) {
        for (Problem problem : problems) {
            console.note(problem.render());
        }
        if (problems.size() > 1) {
            console.note(problems.size() + " problems");
        }
    }

    /** A stack trace never goes to the terminal; it is kept where a report of the bug can pick it up. */
    private void keepTrace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        try {
            Path file = Files.createTempFile(traces, "strangler-bug-", ".txt");
            Files.writeString(file, trace.toString());
            console.note("    The trace is in " + file + "; please report it with the command you ran.");
        } catch (IOException e) {
            console.note("    The trace could not be kept in " + traces + ": "
                    + e.getClass().getSimpleName());
            console.note("    Make room there, run the command again, and report the bug with the trace it names.");
        }
    }
}

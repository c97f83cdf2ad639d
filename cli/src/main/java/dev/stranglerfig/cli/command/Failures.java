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
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns everything that ends a command early into words and an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final Console console;

    Failures(Console console) {
        this.console = console;
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
        console.note(console.styled(
                Style.BAD, "Cannot go on: a bug of ours, " + failure.getClass().getSimpleName()));
        keepTrace(failure);
        return ExitCode.BUG.code();
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        String message = wrong.getMessage();
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
    private void keepTrace(Exception failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        try {
            Path file = Files.createTempFile("strangler-bug-", ".txt");
            Files.writeString(file, trace.toString());
            console.note("    The trace is in " + file + "; please report it with the command you ran.");
        } catch (IOException e) {
            console.note(trace.toString());
        }
    }
}

package dev.stranglerfig.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Styling;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FailuresTest {

    @TempDir
    private Path traces;

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void anErrorIsABugWhoseTraceIsKept() throws IOException {
        int exitCode = failures(traces).unforeseen(new AssertionError("3 rows"));

        Path trace = kept();
        assertThat(exitCode).isEqualTo(4);
        assertThat(said())
                .isEqualTo("Cannot go on: a bug of ours, AssertionError\n    The trace is in " + trace
                        + "; please report it with the command you ran.\n");
        assertThat(trace).content().startsWith("java.lang.AssertionError: 3 rows\n\tat ");
    }

    @Test
    void anErrorInsideASubCommandIsTheSame() {
        CommandLine line = Commands.commandLine(console());
        Exception failure =
                new CommandLine.ExecutionException(line, "Error while calling command", new AssertionError("3 rows"));

        assertThat(failures(traces).handleExecutionException(failure, line, line.parseArgs("check")))
                .isEqualTo(4);
        assertThat(said()).startsWith("Cannot go on: a bug of ours, AssertionError\n");
    }

    @Test
    void aTraceIsNeverPrintedAlsoWhereItCannotBeKept() {
        Path nowhere = traces.resolve("nowhere");

        assertThat(failures(nowhere).unforeseen(new AssertionError("3 rows"))).isEqualTo(4);
        assertThat(said()).isEqualTo("""
                Cannot go on: a bug of ours, AssertionError
                    The trace could not be kept in %s: NoSuchFileException
                    Make room there, run the command again, and report the bug with the trace it names.
                """.formatted(nowhere));
    }

    @Test
    void tooLittleMemoryIsNoBugOfOurs() throws IOException {
        assertThat(failures(traces).unforeseen(new OutOfMemoryError("Java heap space")))
                .isEqualTo(3);
        assertThat(said()).isEqualTo("""
                Cannot go on: Java has no memory left
                    Give it more: export STRANGLER_JAVA_OPTIONS=-Xmx4g and run the command again.
                """);
        assertThat(traces).isEmptyDirectory();
    }

    private Failures failures(Path place) {
        return new Failures(console(), place);
    }

    private Console console() {
        return new Console(
                new PrintStream(PrintStream.nullOutputStream()),
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                InputStream.nullInputStream(),
                Map.of(),
                traces,
                Clock.systemUTC(),
                Styling.PLAIN);
    }

    private String said() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(traces)) {
            List<Path> found = files.toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }
}

package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Styling;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** What a command line printed and ended with, run in this process with streams of its own. */
record CommandRun(int exitCode, String out, String err) {

    static CommandRun of(Path directory, String... arguments) {
        return of(directory, Map.of(), arguments);
    }

    static CommandRun of(Path directory, Map<String, String> environment, String... arguments) {
        return fed(directory, environment, "", arguments);
    }

    /** With something on standard input. */
    static CommandRun fed(Path directory, Map<String, String> environment, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                environment,
                directory,
                Clock.systemUTC(),
                Styling.PLAIN);
        int exitCode = Commands.run(console, arguments);
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

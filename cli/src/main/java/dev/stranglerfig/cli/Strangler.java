package dev.stranglerfig.cli;

import dev.stranglerfig.cli.command.Commands;
import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Styling;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** The {@code strangler} command. */
public final class Strangler {

    private Strangler() {}

    /** Runs one command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Console console = console(System.getenv());
        int exitCode = Commands.run(console, arguments);
        console.out().flush();
        console.err().flush();
        System.exit(exitCode);
    }

    private static Console console(Map<String, String> environment) {
        return new Console(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                environment,
                Path.of(""),
                Clock.systemUTC(),
                Styling.of(environment));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}

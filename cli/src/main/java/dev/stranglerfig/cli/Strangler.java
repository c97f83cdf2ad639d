package dev.stranglerfig.cli;

import dev.stranglerfig.cli.command.Commands;
import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Styling;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
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
        Thread farewell = new Thread(() -> sayInterrupted(console), "interrupted");
        Runtime.getRuntime().addShutdownHook(farewell);
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (thread, error) -> end(console, farewell, Commands.failed(console, error)));
        end(console, farewell, Commands.run(console, arguments));
    }

    private static void end(Console console, Thread farewell, int exitCode) {
        if (isInterrupted(farewell)) {
            return;
        }
        console.out().flush();
        console.err().flush();
        System.exit(exitCode);
    }

    /** Takes the farewell back; it cannot be taken back any more once the process was asked to stop from outside. */
    private static boolean isInterrupted(Thread farewell) {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
            return false;
        } catch (IllegalStateException stopping) {
            return true;
        }
    }

    private static void sayInterrupted(Console console) {
        console.note("Interrupted: nothing half-done is visible; the next run of the command decides what is left.");
        console.out().flush();
        console.err().flush();
    }

    private static Console console(Map<String, String> environment) {
        return new Console(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                System.in,
                environment,
                Path.of(""),
                Clock.systemUTC(),
                Styling.of(environment));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}

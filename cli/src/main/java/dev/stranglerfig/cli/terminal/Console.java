package dev.stranglerfig.cli.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;

/**
 * Everything a command may touch of the process it runs in, so that a test can hand in its own.
 *
 * @param out where answers go
 * @param err where progress, warnings and problems go
 * @param in where a command reads answers to its questions and requests, empty when nobody gives any
 * @param environment the environment variables
 * @param directory the folder that relative paths start from
 * @param clock the time
 * @param styling whether colours are written and progress is drawn in place
 */
public record Console(
        PrintStream out,
        PrintStream err,
        InputStream in,
        Map<String, String> environment,
        Path directory,
        Clock clock,
        Styling styling) {

    public Console {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(in, "in");
        environment = Map.copyOf(environment);
        directory = directory.toAbsolutePath().normalize();
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(styling, "styling");
    }

    /** The text in the given style, or the bare text where colours are off. */
    public String styled(Style style, String text) {
        if (styling.colour()) {
            return style.apply(text);
        }
        return text;
    }

    public void line(String text) {
        out.println(text);
    }

    /** A remark that is not part of the answer; goes to the error stream, so that output can be piped. */
    public void note(String text) {
        err.println(text);
    }
}

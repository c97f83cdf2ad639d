package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Styling;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;

/** The commands as the command line knows them. */
final class CommandNames {

    private CommandNames() {}

    static Stream<String> all(Path directory) {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        Console console = new Console(
                nowhere, nowhere, InputStream.nullInputStream(), Map.of(), directory, Clock.systemUTC(), Styling.PLAIN);
        return Commands.commandLine(console).getSubcommands().keySet().stream();
    }
}

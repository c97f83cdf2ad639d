package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What every command is built with: the console, and the options that stand before its name. */
record CommandContext(Console console, RootCommand root) {

    /** The workspace folder that was asked for, or the current one. */
    Path workspaceFolder() {
        @Nullable Path asked = root.workspace();
        if (asked == null) {
            return console.directory();
        }
        return resolve(asked);
    }

    Path resolve(Path path) {
        return console.directory().resolve(path).normalize();
    }
}

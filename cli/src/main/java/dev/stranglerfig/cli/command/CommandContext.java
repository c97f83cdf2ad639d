package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.wiring.OpenWorkspace;
import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.config.workspace.WorkspaceReader;
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

    /** What strangler.yaml says; fails with everything that is wrong in it. */
    Workspace workspace() {
        return new WorkspaceReader().read(workspaceFolder(), console.environment());
    }

    OpenWorkspace open() {
        return new OpenWorkspace(workspace(), console);
    }

    Path resolve(Path path) {
        return console.directory().resolve(path).normalize();
    }
}

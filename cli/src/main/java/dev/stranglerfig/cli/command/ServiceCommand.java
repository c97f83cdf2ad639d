package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.wiring.OpenWorkspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The process behind a workspace's embedded databases. */
@Command(
        name = "service",
        header = "Shows or stops the process behind a workspace's embedded databases.",
        description = {
            "",
            "Commands start it when they need it, and it stops when nobody used it for a while (service.idle-minutes).",
            ""
        },
        footer = {"", "Examples:", "  strangler service", "  strangler service stop"})
final class ServiceCommand implements Callable<Integer> {

    private final CommandContext context;

    ServiceCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenWorkspace open = context.open()) {
            context.console().line(open.servers().statusWords());
        }
        return ExitCode.YES.code();
    }

    @Command(
            name = "stop",
            header = "Stops it, and the embedded PostgreSQL with it; running commands end with an error.")
    int stop() {
        try (OpenWorkspace open = context.open()) {
            boolean stopped = open.servers().stopService();
            if (stopped) {
                context.console().line("stopped");
            } else {
                context.console().line("not stopped: other commands use it");
            }
            return ExitCode.of(stopped);
        }
    }
}

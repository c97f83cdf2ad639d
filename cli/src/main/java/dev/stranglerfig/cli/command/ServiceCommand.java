package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.wiring.OpenWorkspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin
    private FormatOption format = new FormatOption();

    ServiceCommand(CommandContext context) {
        this.context = context;
    }

    /** How the service stands, in words. */
    record StatusFacts(String status) {}

    /** Whether it was stopped, and else why not. */
    record StopFacts(boolean stopped, String words) {
        static StopFacts of(boolean stopped) {
            if (stopped) {
                return new StopFacts(true, "stopped");
            }
            return new StopFacts(false, "not stopped: other commands use it");
        }
    }

    @Override
    public Integer call() {
        Console console = context.console();
        try (OpenWorkspace open = context.open()) {
            StatusFacts facts = new StatusFacts(open.servers().statusWords());
            format.value().print(console, facts, () -> console.line(facts.status()));
        }
        return ExitCode.YES.code();
    }

    @Command(
            name = "stop",
            header = "Stops it, and the embedded PostgreSQL with it; refused while other commands use it.")
    int stop(@Mixin FormatOption own) {
        Console console = context.console();
        try (OpenWorkspace open = context.open()) {
            StopFacts facts = StopFacts.of(open.servers().stopService());
            format.with(own).print(console, facts, () -> console.line(facts.words()));
            return ExitCode.of(facts.stopped());
        }
    }
}

package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.wiring.OpenWorkspace;
import dev.stranglerfig.cli.wiring.Routing;
import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.reconciler.routing.RouteChange;
import dev.stranglerfig.reconciler.routing.RouteHistory;
import dev.stranglerfig.reconciler.routing.RouteId;
import dev.stranglerfig.reconciler.routing.RouteOutcome;
import dev.stranglerfig.reconciler.routing.RoutePreview;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows and changes who reads a product from where. */
@Command(
        name = "route",
        header = "Shows and changes who reads a product from where.",
        description = {
            "",
            "Without a sub-command: every consumer's route to every product.",
            "A consumer is moved forward only if every table it reads is matched at the published version; back is always allowed.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  strangler route",
            "  strangler route forward churn_dashboard subscriptions --dry-run",
            "  strangler route forward churn_dashboard subscriptions",
            "  strangler route back churn_dashboard subscriptions --reason \"month end, no change until Friday\"",
            "  strangler route why churn_dashboard subscriptions"
        })
final class RouteCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private FormatOption format = new FormatOption();

    RouteCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (OpenWorkspace open = context.open()) {
            RouteFacts facts = RouteFacts.of(open);
            format.value().print(context.console(), facts, () -> facts.print(context.console()));
        }
        return ExitCode.YES.code();
    }

    @Command(name = "forward", header = "Moves a consumer to the product, if everything it reads is proven equal.")
    int forward(
            @Mixin FormatOption own,
            @Parameters(paramLabel = "CONSUMER") ConsumerName consumer,
            @Parameters(paramLabel = "PRODUCT") ProductName product,
            @Option(
                            names = "--reason",
                            paramLabel = "TEXT",
                            defaultValue = "everything it reads is proven equal",
                            description = "Kept in the ledger (default: ${DEFAULT-VALUE}).")
                    String reason,
            @Option(names = "--dry-run", description = "Only show each requirement, met or not.") boolean dryRun) {
        return change(
                new RouteId(consumer, product),
                new Manner(format.with(own), dryRun),
                routing -> routing.forward(new RouteId(consumer, product), reason));
    }

    @Command(name = "back", header = "Moves a consumer back to the legacy; always allowed.")
    int back(
            @Mixin FormatOption own,
            @Parameters(paramLabel = "CONSUMER") ConsumerName consumer,
            @Parameters(paramLabel = "PRODUCT") ProductName product,
            @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Kept in the ledger.")
                    String reason,
            @Option(names = "--dry-run", description = "Only show what would change.") boolean dryRun) {
        return change(
                new RouteId(consumer, product),
                new Manner(format.with(own), dryRun),
                routing -> routing.back(new RouteId(consumer, product), reason));
    }

    @Command(name = "why", header = "Tells how a consumer's route came to be, step by step.")
    int why(
            @Mixin FormatOption own,
            @Parameters(paramLabel = "CONSUMER") ConsumerName consumer,
            @Parameters(paramLabel = "PRODUCT") ProductName product) {
        Console console = context.console();
        try (OpenWorkspace open = context.open()) {
            RouteId id = new RouteId(consumer, product);
            Routing routing = new Routing(open);
            routing.requireDeclared(id);
            RouteHistory history = routing.history(id);
            format.with(own)
                    .print(
                            console,
                            RouteWhyFacts.of(history),
                            () -> history.lines().forEach(console::line));
        }
        return ExitCode.YES.code();
    }

    /** How a change is answered, and whether it is only tried. */
    private record Manner(AnswerFormat format, boolean dryRun) {}

    private int change(RouteId id, Manner manner, Function<Routing, RouteChange> decision) {
        try (OpenWorkspace open = context.open()) {
            Routing routing = new Routing(open);
            routing.requireKnown(id);
            RouteChange change = decision.apply(routing);
            if (manner.dryRun()) {
                return tried(routing.preview(change), manner.format());
            }
            return made(change, routing.commit(change), manner.format());
        }
    }

    private int tried(RoutePreview preview, AnswerFormat answer) {
        Console console = context.console();
        answer.print(console, RouteChangeFacts.of(preview), () -> new RouteChangeText(console).preview(preview));
        return ExitCode.of(preview.isAllowed());
    }

    private int made(RouteChange change, RouteOutcome outcome, AnswerFormat answer) {
        Console console = context.console();
        answer.print(
                console, RouteChangeFacts.of(change, outcome), () -> new RouteChangeText(console).outcome(outcome));
        return ExitCode.of(outcome instanceof RouteOutcome.Committed);
    }
}

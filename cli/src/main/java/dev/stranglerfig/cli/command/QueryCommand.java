package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Style;
import dev.stranglerfig.cli.wiring.Answering;
import dev.stranglerfig.cli.wiring.OpenWorkspace;
import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.reconciler.routing.RoutedQuery;
import dev.stranglerfig.reconciler.routing.Side;
import dev.stranglerfig.warehouse.engine.Reading;
import dev.stranglerfig.warehouse.engine.Rows;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a consumer's query from whichever side the consumer is routed to. */
@Command(
        name = "query",
        header = "Answers a consumer's query from whichever side the consumer is routed to.",
        description = {
            "",
            "The product answers when all tables of the query belong to one product, and the consumer is routed to it; otherwise the legacy",
            "answers it whole, under the consumer's own login. Which side answered, and why, is said on the error stream.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  strangler query --consumer churn_dashboard \"SELECT count(*) FROM core.subscription\"",
            "  strangler query --consumer churn_dashboard --explain \"SELECT count(*) FROM core.subscription\"",
            "  strangler query --consumer churn_dashboard --format json \"SELECT * FROM core.price_plan\""
        })
final class QueryCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = {"-c", "--consumer"},
            required = true,
            paramLabel = "CONSUMER",
            description = "Who asks; a name of the section consumers.")
    @SuppressWarnings("NullAway.Init")
    private ConsumerName consumer;

    @Option(names = "--explain", description = "Only say which side would answer, and with which text.")
    private boolean explain;

    @Option(
            names = "--limit",
            paramLabel = "ROWS",
            converter = CountConverter.class,
            defaultValue = "1000",
            description = "Rows shown as text (default: ${DEFAULT-VALUE}); --format json writes all of them.")
    private int limit = 1000;

    @Parameters(paramLabel = "SQL", description = "One SELECT.")
    private String sql = "";

    QueryCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Console console = context.console();
        try (OpenWorkspace open = context.open()) {
            Consumer asking = open.declared().consumer(consumer);
            Answering answering = new Answering(open);
            RoutedQuery routed = answering.route(asking, sql);
            if (explain) {
                explain(console, routed);
            } else {
                Reading reading = answering.side(asking, routed);
                explain(console, routed);
                answer(reading, routed);
            }
        }
        return ExitCode.YES.code();
    }

    private void explain(Console console, RoutedQuery routed) {
        String side = console.styled(Style.BOLD, routed.side().word());
        console.note("answered by the " + side + ": " + String.join("; ", routed.reasons()));
        if (explain && routed.side() == Side.TARGET) {
            console.line(routed.sql());
        }
    }

    private void answer(Reading reading, RoutedQuery routed) {
        try (Rows rows = reading.query(routed.sql())) {
            RowPrinter printer = new RowPrinter(context.console(), rows);
            if (format.value() == AnswerFormat.JSON) {
                printer.printJson();
                return;
            }
            printer.printText(limit);
        }
    }
}

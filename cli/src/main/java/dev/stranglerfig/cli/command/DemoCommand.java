package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.demo.DemoBreak;
import dev.stranglerfig.cli.demo.DemoFolder;
import dev.stranglerfig.cli.demo.DemoLock;
import dev.stranglerfig.cli.demo.DemoMonolith;
import dev.stranglerfig.cli.demo.DemoSize;
import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Style;
import dev.stranglerfig.cli.wiring.OpenWorkspace;
import dev.stranglerfig.cli.wiring.Routing;
import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.workspace.WorkspaceReader;
import dev.stranglerfig.reconciler.routing.RouteId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The whole journey on real databases, as a row of ordinary commands on an ordinary workspace. */
@Command(
        name = "demo",
        header = "Shows the whole journey on real databases.",
        description = {
            "",
            "Starts a PostgreSQL with the warehouse of a newspaper publisher, fills it by its own ETL, and takes the subscriptions out of it:",
            "analyze, rank, plan, carve, reconcile, route, query, report. Each step is an ordinary command, printed before it runs. The",
            "workspace stays in DIR; its servers start again when a command needs them. Run again, it goes on with what is there.",
            "It has no --format: the answers of its commands are text.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  strangler demo",
            "  strangler demo my-demo --rows 10000      a small one",
            "  strangler demo --break                   then change one cell of the product, see it found and its reader sent back"
        })
final class DemoCommand implements Callable<Integer> {

    private static final String PRODUCT = "subscriptions";
    private static final List<String> MOVED = List.of("circulation_dashboard", "churn_dashboard", "billing_support");
    private static final String QUESTION =
            "SELECT s.product_code, count(*) AS subscriptions, sum(s.copies) AS copies FROM core.subscription s GROUP BY s.product_code";

    private final CommandContext context;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "stranglerfig-demo",
            description = "Where the workspace goes (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("stranglerfig-demo");

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "1000000",
            description =
                    "Rows of the largest table, 10000 to 50000000 (default: ${DEFAULT-VALUE}); the whole is about five times as many.")
    private long rows = DemoSize.DEFAULT_ROWS;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1871",
            description = "Seed of the generated data (default: ${DEFAULT-VALUE}).")
    private long seed = DemoSize.DEFAULT_SEED;

    @Option(names = "--break", description = "At the end change one cell of the product; exit code 1 when it is found.")
    private boolean breaking;

    DemoCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Instant start = context.console().clock().instant();
        DemoFolder demo = DemoFolder.at(context.resolve(folder), new DemoSize(rows, seed));
        try (DemoLock held = DemoLock.take(demo)) {
            return run(demo, start);
        }
    }

    private int run(DemoFolder demo, Instant start) {
        prepare(demo);
        int exitCode = journey(demo);
        if (exitCode == ExitCode.YES.code() && breaking) {
            exitCode = breakOneCell(demo);
        }
        finish(demo, start);
        return exitCode;
    }

    private void prepare(DemoFolder demo) {
        heading("The monolith");
        if (demo.isReady()) {
            context.console()
                    .line("already there in " + folder + ", " + demo.size().words());
            return;
        }
        new DemoMonolith(context.console(), demo).build();
    }

    private int journey(DemoFolder demo) {
        heading("Look at the estate");
        int exitCode = all(
                demo,
                List.of(
                        List.of("check"),
                        List.of("analyze"),
                        List.of("rank", "--domains"),
                        List.of("rank", "--why", PRODUCT)));
        if (exitCode != ExitCode.YES.code()) {
            return exitCode;
        }
        heading("Carve the subscriptions out, and prove them equal");
        exitCode =
                all(demo, List.of(List.of("plan", PRODUCT), List.of("carve", PRODUCT), List.of("reconcile", PRODUCT)));
        if (exitCode != ExitCode.YES.code()) {
            return exitCode;
        }
        heading("Move three consumers over; one back, and forward again");
        exitCode = move(demo);
        if (exitCode != ExitCode.YES.code()) {
            return exitCode;
        }
        heading("Show it");
        return all(demo, List.of(List.of("report"), List.of("ledger", "verify")));
    }

    private int move(DemoFolder demo) {
        List<List<String>> commands = new ArrayList<>();
        MOVED.stream()
                .filter(consumer -> !isMoved(demo, consumer))
                .forEach(consumer -> commands.add(List.of("route", "forward", consumer, PRODUCT)));
        String first = MOVED.get(0);
        commands.add(List.of("route", "back", first, PRODUCT, "--reason", "to show that a way back is always open"));
        commands.add(List.of("query", "--consumer", first, QUESTION));
        commands.add(List.of("route", "forward", first, PRODUCT));
        commands.add(List.of("query", "--consumer", first, QUESTION));
        commands.add(List.of("route"));
        return all(demo, commands);
    }

    private boolean isMoved(DemoFolder demo, String consumer) {
        try (OpenWorkspace open = open(demo)) {
            return new Routing(open).isAtTarget(new RouteId(new ConsumerName(consumer), new ProductName(PRODUCT)));
        }
    }

    private int breakOneCell(DemoFolder demo) {
        heading("Break one cell of the product, and see who notices");
        try (OpenWorkspace open = open(demo)) {
            context.console().line("in the product's storage: " + new DemoBreak(open).apply());
        }
        int exitCode = run(demo, List.of("reconcile", PRODUCT));
        all(demo, List.of(List.of("route"), List.of("report"), List.of("ledger", "verify")));
        return exitCode;
    }

    private OpenWorkspace open(DemoFolder demo) {
        return new OpenWorkspace(
                new WorkspaceReader().read(demo.folder(), context.console().environment()), context.console());
    }

    private void finish(DemoFolder demo, Instant start) {
        Duration taken = Duration.between(start, context.console().clock().instant());
        Console console = context.console();
        heading("Yours now");
        console.line("strangler --workspace " + folder + " route");
        console.line("strangler --workspace " + folder + " query --consumer " + MOVED.get(0) + " \"" + QUESTION + "\"");
        console.line("open " + folder.resolve("report").resolve("index.html"));
        console.line(String.format(Locale.ROOT, "The demo took %,d s.", taken.toSeconds()));
    }

    private int all(DemoFolder demo, List<List<String>> commands) {
        for (List<String> command : commands) {
            int exitCode = run(demo, command);
            if (exitCode != ExitCode.YES.code()) {
                return exitCode;
            }
        }
        return ExitCode.YES.code();
    }

    private int run(DemoFolder demo, List<String> command) {
        Console console = context.console();
        List<String> arguments =
                new ArrayList<>(List.of("--workspace", demo.folder().toString()));
        arguments.addAll(command);
        console.line("");
        console.line(console.styled(Style.COMMAND, "$ strangler --workspace " + folder + " " + shown(command)));
        return Commands.run(console, arguments.toArray(String[]::new));
    }

    private static String shown(List<String> command) {
        return command.stream().map(DemoCommand::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        if (word.contains(" ")) {
            return "\"" + word + "\"";
        }
        return word;
    }

    private void heading(String text) {
        Console console = context.console();
        console.line("");
        console.line(console.styled(Style.BOLD, "== " + text));
    }
}

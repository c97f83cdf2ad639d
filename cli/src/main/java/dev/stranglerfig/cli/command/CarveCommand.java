package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Style;
import dev.stranglerfig.cli.terminal.TextTable;
import dev.stranglerfig.cli.wiring.Carving;
import dev.stranglerfig.cli.wiring.OpenWorkspace;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.migrator.publish.PublishedFile;
import dev.stranglerfig.migrator.publish.PublishedVersion;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Publishes the next version of a product on both of its ports. */
@Command(
        name = "carve",
        header = "Publishes the next version of a product on both of its ports.",
        description = {
            "",
            "Reads the legacy tables in one snapshot, loads them into the product's own storage, writes the same rows as files, verifies",
            "that both ports hold the same, and makes the version visible in one step. Stopped anywhere, the next run decides what is left.",
            ""
        },
        footer = {"", "Examples:", "  strangler carve subscriptions", "  strangler carve subscriptions --format json"})
final class CarveCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(paramLabel = "PRODUCT", description = "A product that was planned.")
    @SuppressWarnings("NullAway.Init")
    private ProductName product;

    CarveCommand(CommandContext context) {
        this.context = context;
    }

    /** A published version as it is shown. */
    record VersionFacts(
            String product,
            long version,
            String publishedAt,
            String businessTime,
            String contractVersion,
            String root,
            List<TableFacts> tables) {

        static VersionFacts of(PublishedVersion version) {
            return new VersionFacts(
                    version.product().value(),
                    version.version(),
                    version.publishedAt().toString(),
                    version.businessTime().toString(),
                    version.contractVersion(),
                    version.root(),
                    version.tables().stream()
                            .map(table -> new TableFacts(
                                    table.name(),
                                    table.rows(),
                                    table.files().size(),
                                    table.files().stream()
                                            .mapToLong(PublishedFile::bytes)
                                            .sum()))
                            .toList());
        }
    }

    /** A table of a published version. */
    record TableFacts(String name, long rows, int files, long bytes) {}

    @Override
    public Integer call() {
        try (OpenWorkspace open = context.open()) {
            VersionFacts facts = VersionFacts.of(new Carving(open).carve(product));
            format.value().print(context.console(), facts, () -> print(facts));
        }
        return ExitCode.YES.code();
    }

    private void print(VersionFacts facts) {
        Console console = context.console();
        console.line(console.styled(Style.GOOD, "published ") + facts.product() + " version " + facts.version()
                + ", state of the legacy at " + facts.businessTime());
        TextTable table = new TextTable("TABLE", "ROWS", "FILES", "BYTES");
        facts.tables()
                .forEach(row ->
                        table.row(row.name(), number(row.rows()), Integer.toString(row.files()), number(row.bytes())));
        table.print(console);
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}

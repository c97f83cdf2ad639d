package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Style;
import dev.stranglerfig.cli.terminal.TextTable;
import dev.stranglerfig.cli.wiring.OpenWorkspace;
import dev.stranglerfig.cli.wiring.Planning;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.migrator.product.EditedFiles;
import dev.stranglerfig.migrator.product.FolderChange;
import dev.stranglerfig.migrator.product.ProductPlan;
import dev.stranglerfig.migrator.product.ProductTable;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the folder of a product: contract, descriptor, migrations, example queries. */
@Command(
        name = "plan",
        header = "Plans a data product: contract, descriptor, migrations, example queries.",
        description = {
            "",
            "Takes the tables of the product's domain from the live catalogue and writes products/PRODUCT/, to be reviewed as code is.",
            "A file that somebody edited keeps its text; where the plan has a new one for it, nothing is written and the file is named.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  strangler plan subscriptions",
            "  strangler plan subscriptions --dry-run",
            "  strangler plan subscriptions --overwrite     gives up edits where the plan has a new text"
        })
final class PlanCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(paramLabel = "PRODUCT", description = "A name of the section products.")
    @SuppressWarnings("NullAway.Init")
    private ProductName product;

    @Option(names = "--dry-run", description = "Only show the plan.")
    private boolean dryRun;

    @Option(names = "--overwrite", description = "Give up the edits of files for which the plan has a new text.")
    private boolean overwrite;

    PlanCommand(CommandContext context) {
        this.context = context;
    }

    /** A plan as it is shown. */
    record PlanFacts(
            String product,
            String owner,
            String contractVersion,
            List<TableFacts> tables,
            List<String> warnings,
            List<String> files) {}

    /** A planned table. */
    record TableFacts(String name, String legacy, int columns, List<String> key, String mode, List<String> writers) {}

    @Override
    public Integer call() {
        try (OpenWorkspace open = context.open()) {
            Planning planning = new Planning(open);
            ProductPlan plan = planning.plan(product);
            List<String> files = List.of();
            if (!dryRun) {
                files = words(planning.write(plan, edited()));
            }
            PlanFacts facts = facts(plan, files);
            format.value().print(context.console(), facts, () -> print(facts));
        }
        return ExitCode.YES.code();
    }

    private static List<String> words(FolderChange change) {
        return Stream.concat(
                        change.written().stream()
                                .map(file -> "wrote " + change.folder().resolve(file)),
                        change.kept().stream()
                                .map(file -> "kept " + change.folder().resolve(file) + ", edited by hand"))
                .toList();
    }

    private EditedFiles edited() {
        if (overwrite) {
            return EditedFiles.OVERWRITE;
        }
        return EditedFiles.REFUSE;
    }

    private static PlanFacts facts(ProductPlan plan, List<String> files) {
        return new PlanFacts(
                plan.product().name().value(),
                plan.product().owner(),
                plan.product().contractVersion(),
                plan.product().tables().stream()
                        .map(table -> table(plan, table))
                        .toList(),
                plan.warnings(),
                files);
    }

    private static TableFacts table(ProductPlan plan, ProductTable table) {
        return new TableFacts(
                table.name(),
                table.legacy().toString(),
                table.shape().columns().size(),
                table.shape().key(),
                table.mode().name().toLowerCase(Locale.ROOT),
                plan.slice()
                        .table(table.legacy())
                        .map(sliced -> sliced.writers())
                        .orElse(List.of()));
    }

    private void print(PlanFacts facts) {
        Console console = context.console();
        console.line(console.styled(Style.BOLD, "Product " + facts.product()) + ", contract " + facts.contractVersion()
                + ", owner " + facts.owner());
        TextTable table = new TextTable("TABLE", "LEGACY", "COLUMNS", "KEY", "MODE", "WRITTEN BY");
        facts.tables()
                .forEach(row -> table.row(
                        row.name(),
                        row.legacy(),
                        Integer.toString(row.columns()),
                        String.join(", ", row.key()),
                        row.mode(),
                        writers(row.writers())));
        table.print(console);
        facts.warnings().forEach(warning -> console.line(console.styled(Style.WARNING, "note ") + warning));
        facts.files().forEach(console::line);
    }

    private static String writers(List<String> writers) {
        if (writers.isEmpty()) {
            return "-";
        }
        if (writers.size() == 1) {
            return writers.get(0);
        }
        return writers.get(0) + " and " + (writers.size() - 1) + " more";
    }
}

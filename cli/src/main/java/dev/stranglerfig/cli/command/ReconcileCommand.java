package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Counted;
import dev.stranglerfig.cli.terminal.Style;
import dev.stranglerfig.cli.terminal.TextTable;
import dev.stranglerfig.cli.wiring.OpenWorkspace;
import dev.stranglerfig.cli.wiring.Reconciling;
import dev.stranglerfig.cli.wiring.Routing;
import dev.stranglerfig.config.evidence.EvidenceRef;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.reconciler.parity.Difference;
import dev.stranglerfig.reconciler.parity.ParityFinding;
import dev.stranglerfig.reconciler.parity.ParityVerdict;
import dev.stranglerfig.reconciler.parity.TableParity;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares a published product with the legacy, cell by cell, and sends back who reads what differs. */
@Command(
        name = "reconcile",
        header = "Compares a product with the legacy, cell by cell, and sends back who reads what differs.",
        description = {
            "",
            "Every row and every column of every table, at the published version. The verdicts go to the ledger, differing values to the",
            "evidence store. A consumer that reads a mismatched table from the product is routed back to the legacy.",
            "Exit code 0 when everything is matched, 1 otherwise.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  strangler reconcile subscriptions",
            "  strangler reconcile all --format json",
            "  strangler reconcile subscriptions --certificate parity.json"
        })
final class ReconcileCommand implements Callable<Integer> {

    private static final String ALL = "all";
    private static final int SHOWN_DIFFERENCES = 10;

    private final CommandContext context;

    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(paramLabel = "PRODUCT", description = "A product that was carved, or 'all'.")
    @SuppressWarnings("NullAway.Init")
    private ProductName product;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = "Write the verdicts as a certificate for strangler certificate check.")
    private @Nullable Path certificate;

    ReconcileCommand(CommandContext context) {
        this.context = context;
    }

    /** What the comparison gave, and who moved for it. */
    record ReconcileFacts(boolean matched, List<TableFacts> tables, List<String> sentBack) {}

    /** The verdict on one table; no values, these are in the evidence. */
    record TableFacts(
            String product,
            long version,
            String table,
            String legacy,
            String outcome,
            String words,
            long rowsLegacy,
            long rowsTarget,
            int columns,
            String evidence,
            List<String> differences) {}

    @Override
    public Integer call() {
        requireOneProductForACertificate();
        try (OpenWorkspace open = context.open()) {
            Reconciling reconciling = new Reconciling(open);
            List<ParityFinding> findings = reconciling.run(products(open));
            List<String> sentBack = new Routing(open).enforce();
            if (certificate != null) {
                reconciling.writeCertificate(product, context.resolve(certificate));
            }
            ReconcileFacts facts = facts(findings, sentBack);
            format.value().print(context.console(), facts, () -> print(facts));
            return ExitCode.of(facts.matched());
        }
    }

    private void requireOneProductForACertificate() {
        if (certificate != null && product.value().equals(ALL)) {
            throw new StranglerException(Problem.of(
                    CommandProblem.CERTIFICATE_OF_ALL,
                    "Cannot write " + certificate + ": a certificate is about one product, not about all",
                    "Run strangler reconcile PRODUCT --certificate FILE for each product, with a file of its own."));
        }
    }

    private List<ProductName> products(OpenWorkspace open) {
        if (product.value().equals(ALL)) {
            return new Reconciling(open).everyPublishedProduct();
        }
        return List.of(product);
    }

    private static ReconcileFacts facts(List<ParityFinding> findings, List<String> sentBack) {
        boolean matched = findings.stream().allMatch(finding -> finding.verdict() instanceof ParityVerdict.Matched);
        return new ReconcileFacts(
                matched, findings.stream().map(ReconcileCommand::table).toList(), sentBack);
    }

    private static TableFacts table(ParityFinding finding) {
        TableParity parity = finding.verdict().parity();
        return new TableFacts(
                parity.product().value(),
                parity.version(),
                parity.table(),
                parity.legacy().toString(),
                finding.verdict().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                finding.verdict().words(),
                parity.rowsLegacy(),
                parity.rowsTarget(),
                parity.columnsCompared().size(),
                evidence(finding.verdict()).map(EvidenceRef::value).orElse(""),
                finding.samples().stream().map(Difference::words).toList());
    }

    private static Optional<EvidenceRef> evidence(ParityVerdict verdict) {
        return verdict.fold(new ParityVerdict.Cases<>() {
            @Override
            public Optional<EvidenceRef> matched(ParityVerdict.Matched matched) {
                return Optional.empty();
            }

            @Override
            public Optional<EvidenceRef> mismatched(ParityVerdict.Mismatched mismatched) {
                return mismatched.evidence();
            }

            @Override
            public Optional<EvidenceRef> inconclusive(ParityVerdict.Inconclusive inconclusive) {
                return inconclusive.evidence();
            }
        });
    }

    private void print(ReconcileFacts facts) {
        Console console = context.console();
        TextTable table = new TextTable("TABLE", "LEGACY", "ROWS LEGACY", "ROWS PRODUCT", "COLUMNS", "VERDICT");
        for (TableFacts row : facts.tables()) {
            table.row(
                    row.product() + "." + row.table(),
                    row.legacy(),
                    String.format(Locale.ROOT, "%,d", row.rowsLegacy()),
                    String.format(Locale.ROOT, "%,d", row.rowsTarget()),
                    Integer.toString(row.columns()),
                    row.outcome());
        }
        table.print(console);
        facts.tables().stream().filter(row -> !row.outcome().equals("matched")).forEach(this::printDifferences);
        facts.sentBack().forEach(words -> console.line(console.styled(Style.WARNING, "sent back ") + words));
        if (facts.matched()) {
            console.line(console.styled(Style.GOOD, "matched") + ": every cell of "
                    + facts.tables().size() + " tables");
        }
    }

    private void printDifferences(TableFacts row) {
        Console console = context.console();
        console.line("");
        console.line(console.styled(Style.BAD, row.table()) + " " + row.words());
        row.differences().stream().limit(SHOWN_DIFFERENCES).forEach(words -> console.line("  " + words));
        if (!row.evidence().isEmpty()) {
            console.line("  evidence " + row.evidence() + ": "
                    + Counted.of(row.differences().size(), "difference") + " with values");
        }
    }
}

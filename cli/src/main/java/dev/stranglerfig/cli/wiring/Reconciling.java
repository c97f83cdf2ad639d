package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.cli.terminal.Progress;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.PortNames;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.migrator.publish.PublishedTable;
import dev.stranglerfig.migrator.publish.PublishedVersion;
import dev.stranglerfig.migrator.publish.PublishedVersions;
import dev.stranglerfig.migrator.publish.ShownVersion;
import dev.stranglerfig.reconciler.certificate.ParityCertificate;
import dev.stranglerfig.reconciler.parity.ComparedSide;
import dev.stranglerfig.reconciler.parity.ParityChecker;
import dev.stranglerfig.reconciler.parity.ParityFinding;
import dev.stranglerfig.reconciler.parity.ParityRecorder;
import dev.stranglerfig.reconciler.parity.RecordedVerdict;
import dev.stranglerfig.reconciler.parity.TableComparison;
import dev.stranglerfig.warehouse.engine.Snapshot;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Compares published products with the legacy and keeps what was found. */
public final class Reconciling {

    private final OpenWorkspace open;
    private final ParityRecorder recorder;

    public Reconciling(OpenWorkspace open) {
        this.open = open;
        this.recorder = new ParityRecorder(open.ledger(), open.evidence());
    }

    /** Compares every table of the products at the versions their ports show, each product against one state of the legacy. */
    public List<ParityFinding> run(List<ProductName> products) {
        List<DataProduct> planned = products.stream().map(open::product).toList();
        products.forEach(this::published);
        List<ParityFinding> findings = new ArrayList<>();
        planned.forEach(product -> findings.addAll(run(product)));
        return findings;
    }

    /** The products of which a version is published, in the order of the settings; fails when there is none. */
    public List<ProductName> everyPublishedProduct() {
        PublishedVersions published = PublishedVersions.fold(open.ledger());
        List<ProductName> names = open.plannedProducts().stream()
                .map(DataProduct::name)
                .filter(name -> published.newest(name).isPresent())
                .toList();
        if (names.isEmpty()) {
            throw new StranglerException(Problem.of(
                    WiringProblem.NOT_PUBLISHED,
                    "Cannot reconcile: no product is published",
                    "Run strangler plan PRODUCT and strangler carve PRODUCT first."));
        }
        return names;
    }

    /** Writes the verdicts on the newest version of a product, with what is needed to check them elsewhere. */
    public void writeCertificate(ProductName product, Path file) {
        ParityCertificate.of(
                        product, published(product).version(), open.ledger().entries())
                .write(file);
    }

    private List<ParityFinding> run(DataProduct product) {
        Warehouse legacy = open.legacy();
        Warehouse target = open.target(product);
        try (Snapshot before = legacy.snapshot();
                Snapshot after = target.snapshot()) {
            PublishedVersion version = ShownVersion.of(after, target.engine(), PortNames.of(product))
                    .in(open.ledger());
            return compare(
                    product,
                    version,
                    table -> ComparedSide.ofTable(legacy.engine(), before, table.legacy()),
                    table -> ComparedSide.ofTable(
                            target.engine(), after, PortNames.of(product).current(table)));
        }
    }

    private List<ParityFinding> compare(
            DataProduct product,
            PublishedVersion version,
            Function<ProductTable, ComparedSide> before,
            Function<ProductTable, ComparedSide> after) {
        long rows = version.tables().stream().mapToLong(PublishedTable::rows).sum();
        List<ParityFinding> findings = new ArrayList<>();
        try (Progress progress = Progress.start(open.console(), "Comparing " + product.name(), rows)) {
            RowsCompared compared = new RowsCompared(progress);
            ParityChecker checker = new ParityChecker(open.console().clock(), compared);
            for (ProductTable table : product.tables()) {
                progress.doing(table.name());
                ParityFinding finding = checker.check(
                        before.apply(table), after.apply(table), TableComparison.of(product, table, version.version()));
                compared.finished();
                RecordedVerdict recorded = recorder.record(finding);
                findings.add(new ParityFinding(recorded.verdict(), finding.samples(), finding.failures()));
            }
        }
        return findings;
    }

    private PublishedVersion published(ProductName name) {
        return PublishedVersions.fold(open.ledger())
                .newest(name)
                .orElseThrow(() -> new StranglerException(Problem.of(
                        WiringProblem.NOT_PUBLISHED,
                        "Cannot reconcile " + name + ": no version of it is published",
                        "Run strangler carve " + name + " first.")));
    }
}

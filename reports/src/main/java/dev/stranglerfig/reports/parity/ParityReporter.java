package dev.stranglerfig.reports.parity;

import dev.stranglerfig.config.evidence.EvidenceRef;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.migrator.publish.PublishedTable;
import dev.stranglerfig.migrator.publish.PublishedVersion;
import dev.stranglerfig.migrator.publish.PublishedVersions;
import dev.stranglerfig.reconciler.parity.RecordedVerdict;
import dev.stranglerfig.reconciler.parity.TableParity;
import dev.stranglerfig.reconciler.parity.TableVersion;
import dev.stranglerfig.reconciler.parity.Verdicts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells for every published table how its newest version stands. */
public final class ParityReporter {

    private final PublishedVersions versions;
    private final Verdicts verdicts;

    private ParityReporter(List<LedgerEntry> history) {
        this.versions = PublishedVersions.fold(history);
        this.verdicts = Verdicts.fold(history);
    }

    /**
     * Reads the verdicts off the ledger.
     *
     * @param products as planned
     * @param history the whole ledger, in its order
     */
    public static ParityReport report(List<DataProduct> products, List<LedgerEntry> history) {
        ParityReporter reporter = new ParityReporter(history);
        return new ParityReport(products.stream()
                .sorted(Comparator.comparing(DataProduct::name))
                .flatMap(product -> reporter.checks(product).stream())
                .toList());
    }

    private List<TableCheck> checks(DataProduct product) {
        List<TableCheck> checks = new ArrayList<>();
        versions.newest(product.name())
                .ifPresent(version -> version.tables().forEach(table -> checks.add(check(product, version, table))));
        return checks;
    }

    private TableCheck check(DataProduct product, PublishedVersion version, PublishedTable table) {
        Optional<RecordedVerdict> current =
                verdicts.of(new TableVersion(product.name(), table.name(), version.version()));
        Optional<RecordedVerdict> newest = current.or(() -> verdicts.newest(product.name(), table.name()));
        return new TableCheck(
                product.name(),
                table.name(),
                legacy(product, table, newest),
                version.version(),
                current.map(recorded -> recorded.verdict().fold(new StatusCases()))
                        .orElse(CheckStatus.NOT_CHECKED),
                newest.map(ParityReporter::comparison));
    }

    /** A table that a newer plan dropped is still published, and its verdict knows where it came from. */
    private static TableRef legacy(DataProduct product, PublishedTable table, Optional<RecordedVerdict> verdict) {
        return product.table(table.name())
                .map(ProductTable::legacy)
                .or(() -> verdict.map(recorded -> recorded.verdict().parity().legacy()))
                .orElseGet(() -> TableRef.of(table.name()));
    }

    private static Comparison comparison(RecordedVerdict recorded) {
        TableParity parity = recorded.verdict().parity();
        return new Comparison(
                recorded.sequence(),
                parity.version(),
                parity.checkedAt(),
                recorded.verdict().words(),
                parity.rowsLegacy(),
                parity.rowsTarget(),
                parity.columnsCompared(),
                recorded.verdict().fold(new DifferenceCases()),
                recorded.verdict().fold(new EvidenceCases()).map(EvidenceRef::value));
    }
}

package dev.stranglerfig.reports.render;

import dev.stranglerfig.reports.parity.Comparison;
import dev.stranglerfig.reports.parity.ParityReport;
import dev.stranglerfig.reports.parity.RowDifferences;
import dev.stranglerfig.reports.parity.TableCheck;
import java.util.List;
import java.util.Optional;

/** One row per published table. */
final class ParityCsv {

    private ParityCsv() {}

    static String text(ParityReport report) {
        CsvTable table = new CsvTable(
                "product",
                "table",
                "legacy_table",
                "status",
                "published_version",
                "compared_version",
                "checked_at",
                "rows_legacy",
                "rows_target",
                "columns_compared",
                "columns",
                "rows_changed",
                "rows_missing",
                "rows_extra",
                "duplicate_keys",
                "changed_by_column",
                "verdict",
                "evidence",
                "ledger_entry");
        report.tables().forEach(check -> add(table, check));
        return table.toString();
    }

    private static void add(CsvTable table, TableCheck check) {
        Optional<Comparison> comparison = check.comparison();
        Optional<RowDifferences> differences = comparison.map(Comparison::differences);
        table.row(
                check.product(),
                check.table(),
                check.legacy(),
                check.status().word(),
                check.publishedVersion(),
                comparison.map(Comparison::version),
                comparison.map(Comparison::checkedAt),
                comparison.map(Comparison::rowsLegacy),
                comparison.map(Comparison::rowsTarget),
                comparison.map(Comparison::columnsCompared).map(List::size),
                comparison.map(Comparison::columnsCompared).map(Joined::of),
                differences.map(RowDifferences::changed),
                differences.map(RowDifferences::missing),
                differences.map(RowDifferences::extra),
                differences.map(RowDifferences::duplicateKeys),
                differences.map(ParityCsv::byColumn),
                comparison.map(Comparison::words),
                comparison.flatMap(Comparison::evidence),
                comparison.map(Comparison::entry));
    }

    private static String byColumn(RowDifferences differences) {
        return Joined.of(differences.changedByColumn().entrySet().stream()
                .map(column -> column.getKey() + ": " + column.getValue())
                .toList());
    }
}

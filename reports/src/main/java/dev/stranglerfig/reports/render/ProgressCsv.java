package dev.stranglerfig.reports.render;

import dev.stranglerfig.reports.progress.ConsumerRoute;
import dev.stranglerfig.reports.progress.ProgressReport;
import dev.stranglerfig.reports.progress.Share;
import java.util.Optional;

/** Rows of two kinds, told apart by the first column: {@code moved} for each measure, {@code route} for each consumer and product. */
final class ProgressCsv {

    private ProgressCsv() {}

    static String text(ProgressReport report) {
        CsvTable table = new CsvTable(
                "kind",
                "measure",
                "moved",
                "total",
                "unit",
                "team",
                "consumer",
                "product",
                "reads_from",
                "since",
                "why",
                "ledger_entry");
        report.moved().value().ifPresent(share -> moved(table, "value served by products", share));
        report.moved().queries().ifPresent(share -> moved(table, "queries moved", share));
        moved(table, "tables moved", report.moved().tables());
        report.routes().forEach(route -> route(table, route));
        return table.toString();
    }

    private static void moved(CsvTable table, String measure, Share share) {
        table.row("moved", measure, share.moved(), share.total(), share.unit(), "", "", "", "", "", "", "");
    }

    private static void route(CsvTable table, ConsumerRoute route) {
        Optional<Object> none = Optional.empty();
        table.row(
                "route",
                none,
                none,
                none,
                none,
                route.team(),
                route.consumer(),
                route.product(),
                route.side().word(),
                route.since(),
                route.why(),
                route.entry());
    }
}

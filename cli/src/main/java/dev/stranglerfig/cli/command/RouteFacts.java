package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Style;
import dev.stranglerfig.cli.terminal.TextTable;
import dev.stranglerfig.cli.wiring.OpenWorkspace;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.reconciler.routing.RouteHistory;
import dev.stranglerfig.reconciler.routing.RouteId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Every consumer's route to every planned product. */
record RouteFacts(List<Row> routes) {

    private static final int REASON_SHOWN = 70;

    /**
     * One route.
     *
     * @param since when it was changed last, ISO 8601; empty when it never was
     * @param reason of the last change; empty when there was none
     */
    record Row(String consumer, String team, String product, String side, String since, String reason) {}

    static RouteFacts of(OpenWorkspace open) {
        List<LedgerEntry> entries = open.ledger().entries();
        List<DataProduct> products = open.plannedProducts();
        List<Row> rows = new ArrayList<>();
        for (Consumer consumer : open.workspace().consumers()) {
            for (DataProduct product : products) {
                rows.add(row(consumer, RouteHistory.of(new RouteId(consumer.name(), product.name()), entries)));
            }
        }
        return new RouteFacts(rows);
    }

    private static Row row(Consumer consumer, RouteHistory history) {
        String since = "";
        String reason = "";
        if (!history.steps().isEmpty()) {
            RouteHistory.Step last = history.steps().get(history.steps().size() - 1);
            since = last.change().at().truncatedTo(ChronoUnit.SECONDS).toString();
            reason = last.change().reason().words();
        }
        return new Row(
                consumer.name().value(),
                consumer.team().value(),
                history.route().product().value(),
                history.route().side().word(),
                since,
                reason);
    }

    void print(Console console) {
        if (routes.isEmpty()) {
            console.note("No routes: declare consumers in strangler.yaml and run strangler plan PRODUCT.");
            return;
        }
        TextTable table = new TextTable("CONSUMER", "TEAM", "PRODUCT", "READS FROM", "SINCE (UTC)", "WHY");
        for (Row row : routes) {
            table.row(row.consumer(), row.team(), row.product(), row.side(), row.since(), shortened(row.reason()));
        }
        table.print(console);
        long moved = routes.stream().filter(row -> row.side().equals("target")).count();
        console.line(console.styled(Style.BOLD, moved + " of " + routes.size()) + " routes lead to a product");
    }

    private static String shortened(String reason) {
        if (reason.length() <= REASON_SHOWN) {
            return reason;
        }
        return reason.substring(0, REASON_SHOWN - 3) + "...";
    }
}

package dev.stranglerfig.reports.progress;

import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.reconciler.routing.RouteEntries;
import dev.stranglerfig.reconciler.routing.RouteId;
import dev.stranglerfig.reconciler.routing.RouteStep;
import dev.stranglerfig.reconciler.routing.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Tells who reads what from where, and how much has moved. */
public final class ProgressReporter {

    private static final Comparator<ConsumerRoute> ORDER = Comparator.comparing(ConsumerRoute::team)
            .thenComparing(ConsumerRoute::consumer)
            .thenComparing(ConsumerRoute::product);

    private final ProgressInput input;
    private final Standing standing;
    private final Map<RouteId, List<RouteStep>> steps;

    private ProgressReporter(ProgressInput input) {
        this.input = input;
        this.standing = new Standing(input);
        this.steps = steps(input.history());
    }

    public static ProgressReport report(ProgressInput input) {
        ProgressReporter reporter = new ProgressReporter(input);
        return new ProgressReport(MovedShares.of(input, reporter.standing), reporter.routes(), reporter.remarks());
    }

    private static Map<RouteId, List<RouteStep>> steps(List<LedgerEntry> history) {
        Map<RouteId, List<RouteStep>> steps = new HashMap<>();
        for (LedgerEntry entry : history) {
            if (entry.type().equals(RouteEntries.TYPE)) {
                RouteStep step = RouteEntries.read(entry);
                steps.computeIfAbsent(step.route().id(), id -> new ArrayList<>())
                        .add(step);
            }
        }
        return steps;
    }

    private List<ConsumerRoute> routes() {
        List<ConsumerRoute> routes = new ArrayList<>();
        for (Consumer consumer : input.consumers()) {
            for (DataProduct product : input.products()) {
                if (concerns(consumer, product)) {
                    routes.add(route(consumer, product));
                }
            }
        }
        routes.sort(ORDER);
        return routes;
    }

    /** A consumer of whom nothing is known may read anything. */
    private boolean concerns(Consumer consumer, DataProduct product) {
        if (standing.wasChanged(new RouteId(consumer.name(), product.name()))) {
            return true;
        }
        Set<TableRef> known = standing.readBy(consumer);
        return known.isEmpty()
                || product.tables().stream().map(ProductTable::legacy).anyMatch(known::contains);
    }

    private ConsumerRoute route(Consumer consumer, DataProduct product) {
        List<RouteStep> changes = steps.getOrDefault(new RouteId(consumer.name(), product.name()), List.of());
        if (changes.isEmpty()) {
            return new ConsumerRoute(
                    consumer.name(),
                    consumer.team(),
                    product.name(),
                    Side.LEGACY,
                    Optional.empty(),
                    OptionalLong.empty(),
                    "the route was never changed",
                    List.of());
        }
        RouteStep newest = changes.get(changes.size() - 1);
        return new ConsumerRoute(
                consumer.name(),
                consumer.team(),
                product.name(),
                newest.route().side(),
                Optional.of(newest.at()),
                OptionalLong.of(newest.sequence()),
                newest.reason().words(),
                changes.stream().map(ProgressReporter::words).toList());
    }

    private static String words(RouteStep step) {
        String change = step.at() + ", entry " + step.sequence() + ": to the "
                + step.route().side().word() + ", because " + step.reason().words();
        if (step.requirements().isEmpty()) {
            return change;
        }
        return change + "; required and met: " + String.join("; ", step.requirements());
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        remarks.add("A table counts as carved out once a product publishes it, whoever still reads the monolith's.");
        if (input.usage().isPresent()) {
            remarks.add("A use counts as served by products once every consumer of its team that reads its tables is"
                    + " routed to products that publish all of them. A team without a declared consumer never counts.");
            remarks.add("A query counts once for each table it names; it has moved when its login is that of a consumer"
                    + " routed to the product that publishes the table. Views do not move.");
        }
        long uncertain =
                input.uses().stream().filter(use -> !use.value().isExact()).count();
        if (uncertain > 0) {
            remarks.add(uncertain + " of " + input.uses().size()
                    + " uses have a value that is known only within bounds; their middle is counted.");
        }
        return remarks;
    }
}

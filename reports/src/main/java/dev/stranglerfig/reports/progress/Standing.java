package dev.stranglerfig.reports.progress;

import dev.stranglerfig.analyzer.usage.Usage;
import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.migrator.publish.PublishedTable;
import dev.stranglerfig.migrator.publish.PublishedVersion;
import dev.stranglerfig.migrator.publish.PublishedVersions;
import dev.stranglerfig.reconciler.routing.RouteId;
import dev.stranglerfig.reconciler.routing.Routes;
import dev.stranglerfig.reconciler.routing.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What stands where: which product publishes a legacy table, what a consumer reads, where it is routed. */
final class Standing {

    private final Routes routes;
    private final Optional<Usage> usage;
    private final Map<TableRef, ProductName> publishers = new HashMap<>();

    Standing(ProgressInput input) {
        this.routes = Routes.fold(input.history());
        this.usage = input.usage();
        PublishedVersions versions = PublishedVersions.fold(input.history());
        for (DataProduct product : input.products()) {
            versions.newest(product.name()).ifPresent(version -> add(product, version));
        }
    }

    /** The legacy tables that some product publishes. */
    Set<TableRef> published() {
        return publishers.keySet();
    }

    /** The tables that the consumer is known to read, declared or logged; empty when nobody knows. */
    Set<TableRef> readBy(Consumer consumer) {
        Set<TableRef> tables = new TreeSet<>(consumer.reads());
        usage.ifPresent(log -> tables.addAll(log.tablesOf(consumer.user())));
        return tables;
    }

    boolean isAtTarget(ConsumerName consumer, ProductName product) {
        return routes.of(new RouteId(consumer, product)).side() == Side.TARGET;
    }

    boolean wasChanged(RouteId id) {
        return routes.of(id).version() > 0;
    }

    /** Whether a product answers when the consumer reads that table. */
    boolean isServed(ConsumerName consumer, TableRef table) {
        ProductName product = publishers.get(table);
        return product != null && isAtTarget(consumer, product);
    }

    /** Whether products answer all of these reads of the consumer. */
    boolean areServed(Consumer consumer, Set<TableRef> tables) {
        return tables.stream().allMatch(table -> isServed(consumer.name(), table));
    }

    private void add(DataProduct product, PublishedVersion version) {
        List<String> names = version.tables().stream().map(PublishedTable::name).toList();
        for (ProductTable table : product.tables()) {
            if (names.contains(table.name())) {
                publishers.put(table.legacy(), product.name());
            }
        }
    }
}

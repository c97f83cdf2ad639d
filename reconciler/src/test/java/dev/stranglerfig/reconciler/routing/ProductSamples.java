package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.ledger.EntryDraft;
import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TargetName;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.DeliveryMode;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.migrator.publish.PublishedVersions;
import dev.stranglerfig.reconciler.parity.VerdictSamples;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import java.util.List;
import java.util.Map;

/** A product of two tables, and its publication as the ledger tells it. */
final class ProductSamples {

    private ProductSamples() {}

    static DataProduct product() {
        return new DataProduct(
                VerdictSamples.PRODUCT,
                new DomainName("subscriptions"),
                "owner@example.org",
                new TargetName("warehouse"),
                1,
                "1.0.0",
                List.of(table("invoice"), table("subscription")));
    }

    static void publish(Ledger ledger, long version) {
        ledger.append(published(version));
    }

    static EntryDraft published(long version) {
        return new EntryDraft(PublishedVersions.PUBLISHED, VerdictSamples.PRODUCT.value(), """
                {"product": "subscriptions", "version": %d, "publishedAt": "2026-03-01T09:00:00Z",
                 "businessTime": "2026-03-01T08:59:00Z", "contractVersion": "1.0.0", "root": "00", "tables": []}
                """.formatted(version));
    }

    private static ProductTable table(String name) {
        RowShape shape = new RowShape(
                List.of(
                        new ShapeColumn("id", new LogicalType.Int(8), false),
                        new ShapeColumn("status", LogicalType.Text.unlimited(), true)),
                List.of("id"));
        return new ProductTable(name, TableRef.of("core", name), shape, "", Map.of(), DeliveryMode.COPY);
    }
}

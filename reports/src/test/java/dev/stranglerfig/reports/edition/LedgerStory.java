package dev.stranglerfig.reports.edition;

import dev.stranglerfig.config.ledger.EntryDraft;
import dev.stranglerfig.config.ledger.EntryType;
import dev.stranglerfig.config.ledger.Intent;
import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.config.ledger.LedgerOpener;
import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TargetName;
import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.config.workspace.LedgerSettings;
import dev.stranglerfig.config.workspace.RoutingPolicy;
import dev.stranglerfig.config.workspace.ServiceSettings;
import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.DeliveryMode;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.migrator.publish.PublishedVersions;
import dev.stranglerfig.reconciler.parity.DifferenceCounts;
import dev.stranglerfig.reconciler.parity.ParityVerdict;
import dev.stranglerfig.reconciler.parity.TableParity;
import dev.stranglerfig.reconciler.parity.VerdictEntries;
import dev.stranglerfig.reconciler.routing.ConsumerReads;
import dev.stranglerfig.reconciler.routing.Facts;
import dev.stranglerfig.reconciler.routing.RouteId;
import dev.stranglerfig.reconciler.routing.RouteOutcome;
import dev.stranglerfig.reconciler.routing.RouteReason;
import dev.stranglerfig.reconciler.routing.RouteStep;
import dev.stranglerfig.reconciler.routing.Router;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What happens to one product, written into a real embedded ledger. */
public final class LedgerStory implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    public static final ProductName PRODUCT = new ProductName("subscriptions");
    public static final ConsumerName DASHBOARD = new ConsumerName("churn-dashboard");
    public static final ConsumerName EXPORT = new ConsumerName("ledger-export");

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final Ledger ledger;

    public LedgerStory(Path folder) {
        Workspace workspace = new Workspace(
                folder.toAbsolutePath(),
                "test",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RoutingPolicy.standard(),
                LedgerSettings.embedded(),
                ServiceSettings.standard());
        this.ledger = LedgerOpener.open(workspace, Map.of(), CLOCK);
    }

    public Ledger ledger() {
        return ledger;
    }

    /** Two tables: {@code core.customer} and {@code core.subscription}. */
    public static DataProduct product() {
        return new DataProduct(
                PRODUCT,
                new DomainName("subscriptions"),
                "owner@example.org",
                new TargetName("lake"),
                1,
                "1.0.0",
                List.of(table("customer"), table("subscription")));
    }

    /** The dashboard of Marketing reads customers, the export of Finance reads subscriptions and something else. */
    public static List<Consumer> consumers() {
        return List.of(
                new Consumer(
                        DASHBOARD,
                        new TeamName("Marketing"),
                        "churn",
                        Optional.empty(),
                        List.of(TableRef.of("core", "customer"))),
                new Consumer(
                        EXPORT,
                        new TeamName("Finance"),
                        "export",
                        Optional.empty(),
                        List.of(TableRef.of("core", "subscription"), TableRef.of("core", "invoice"))));
    }

    public Intent beginCarve() {
        return ledger.begin(draft("carve.intent", "step", "carve"));
    }

    public void fail(Intent carve, String codes) {
        ledger.finish(carve, draft("carve.failed", "reason", codes));
    }

    public void publish(Intent carve, long version) {
        String body = """
                {"product": "subscriptions", "version": %d, "publishedAt": "2026-03-01T09:00:00Z",
                 "businessTime": "2026-03-01T08:59:00Z", "contractVersion": "1.0.0", "root": "00", "tables": [
                   {"name": "customer", "rows": 10, "digest": "00", "since": 1, "files": [
                     {"path": "a", "bytes": 100, "rows": 6, "digest": "00"},
                     {"path": "b", "bytes": 50, "rows": 4, "digest": "00"}]},
                   {"name": "subscription", "rows": 0, "digest": "00", "since": 1, "files": []}]}
                """.formatted(version);
        ledger.finish(carve, new EntryDraft(PublishedVersions.PUBLISHED, PRODUCT.value(), body));
    }

    public void match(String table, long version) {
        ledger.append(VerdictEntries.draft(new ParityVerdict.Matched(parity(table, version))));
    }

    /** One changed status. */
    public void mismatch(String table, long version) {
        DifferenceCounts counts = new DifferenceCounts(1, 0, 0, 0, new TreeMap<>(Map.of("status", 1L)));
        ledger.append(
                VerdictEntries.draft(new ParityVerdict.Mismatched(parity(table, version), counts, Optional.empty())));
    }

    /** The consumer's way to the product, if its requirements hold. */
    public RouteStep forward(ConsumerName consumer) {
        Facts facts = Facts.fold(ledger.entries(), NOW);
        return committed(
                router().forward(new RouteId(consumer, PRODUCT), product(), RouteReason.of("parity is proven"), facts)
                        .commit(ledger, CLOCK));
    }

    public RouteStep back(ConsumerName consumer, String reason) {
        return committed(router().back(new RouteId(consumer, PRODUCT), RouteReason.of(reason))
                .commit(ledger, CLOCK));
    }

    @Override
    public void close() {
        ledger.close();
    }

    private static Router router() {
        return new Router(RoutingPolicy.standard(), ConsumerReads.of(consumers(), Map.of()));
    }

    private static RouteStep committed(RouteOutcome outcome) {
        return outcome.fold(RouteOutcome.Committed::step, refused -> {
            throw new AssertionError("Refused: " + refused.problems());
        });
    }

    private static EntryDraft draft(String type, String key, String value) {
        return new EntryDraft(
                new EntryType(type),
                PRODUCT.value(),
                "{\"product\": \"subscriptions\", \"" + key + "\": \"" + value + "\"}");
    }

    private static TableParity parity(String table, long version) {
        return new TableParity(
                PRODUCT,
                version,
                table,
                TableRef.of("core", table),
                10,
                10,
                List.of("id", "status"),
                NOW,
                "snapshot",
                "1.0.0");
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

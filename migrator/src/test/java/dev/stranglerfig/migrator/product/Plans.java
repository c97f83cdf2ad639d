package dev.stranglerfig.migrator.product;

import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TargetName;
import dev.stranglerfig.config.workspace.ProductSettings;
import dev.stranglerfig.migrator.slice.Slice;
import dev.stranglerfig.migrator.slice.SlicedTable;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.CatalogueColumn;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import dev.stranglerfig.warehouse.engine.Engine;
import dev.stranglerfig.warehouse.engine.Engines;
import dev.stranglerfig.warehouse.engine.TableKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Inputs of plans, small enough to be read at a glance. */
final class Plans {

    static final ProductName PRODUCT = new ProductName("subscriptions");

    private Plans() {}

    static Engine duckDb() {
        return Engines.named(new EngineName("duckdb"));
    }

    static PlanInput input(CatalogueTable... tables) {
        List<TableRef> names = Arrays.stream(tables).map(CatalogueTable::name).toList();
        return input(names, tables);
    }

    static PlanInput input(List<TableRef> names, CatalogueTable... tables) {
        Slice slice = new Slice(
                List.of(new SlicedTable(
                        TableRef.of("core", "subscription"),
                        List.of(TableRef.of("raw", "orders")),
                        List.of("etl/load_core.sql:42"))),
                List.of(TableRef.of("raw", "orders")));
        return new PlanInput(
                new ProductSettings(PRODUCT, new DomainName("sales"), "owner@example.test", new TargetName("embedded")),
                "Who subscribes to what.",
                names,
                Catalogue.of(Instant.EPOCH, List.of(tables), List.of()),
                slice,
                duckDb(),
                "target");
    }

    static CatalogueTable subscription() {
        return table(
                "core.subscription",
                List.of("id"),
                column("id", "bigint", new LogicalType.Int(8)),
                column("price", "numeric(10,2)", new LogicalType.Decimal(10, 2)),
                column("started_at", "timestamp", new LogicalType.Timestamp(6)));
    }

    static CatalogueTable table(String name, List<String> key, CatalogueColumn... columns) {
        return new CatalogueTable(
                TableRef.parse(name),
                TableKind.TABLE,
                List.of(columns),
                key,
                Optional.of("One row per contract."),
                1_000,
                -1,
                Optional.empty());
    }

    static CatalogueColumn column(String name, String nativeType, LogicalType type) {
        Optional<String> comment = Optional.empty();
        if (name.equals("id")) {
            comment = Optional.of("Business key.");
        }
        return new CatalogueColumn(name, nativeType, type, true, comment);
    }

    static ProductPlan plan(CatalogueTable... tables) {
        return new ProductPlanner().plan(input(tables));
    }
}

package dev.stranglerfig.benchmarks;

import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.config.ledger.LedgerOpener;
import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TargetName;
import dev.stranglerfig.config.workspace.LedgerSettings;
import dev.stranglerfig.config.workspace.ProductSettings;
import dev.stranglerfig.config.workspace.RoutingPolicy;
import dev.stranglerfig.config.workspace.ServiceSettings;
import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.migrator.extract.ExtractionProgress;
import dev.stranglerfig.migrator.product.EditedFiles;
import dev.stranglerfig.migrator.product.PlanInput;
import dev.stranglerfig.migrator.product.PortNames;
import dev.stranglerfig.migrator.product.ProductFolder;
import dev.stranglerfig.migrator.product.ProductPlan;
import dev.stranglerfig.migrator.product.ProductPlanner;
import dev.stranglerfig.migrator.publish.CarveOrder;
import dev.stranglerfig.migrator.publish.CarveTools;
import dev.stranglerfig.migrator.publish.Carver;
import dev.stranglerfig.migrator.publish.ProductMigrations;
import dev.stranglerfig.migrator.publish.PublishGate;
import dev.stranglerfig.migrator.publish.PublishListener;
import dev.stranglerfig.migrator.publish.PublishedVersion;
import dev.stranglerfig.migrator.slice.Slice;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.Engine;
import dev.stranglerfig.warehouse.engine.Engines;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Our side: a workspace with one product, and its first carve. */
record OneCarve(LargeTable table) {

    private static final ProductName PRODUCT = new ProductName("events");

    PublishedVersion run(Path folder, PublishListener listener) throws IOException {
        Path targetFolder = Files.createDirectories(folder.resolve("target"));
        PortNames names = new PortNames(PRODUCT, 1);
        Engine duckDb = Engines.named(new EngineName("duckdb"));
        try (Warehouse legacy = legacy();
                Warehouse target =
                        duckDb.open(settings(names.databaseFile(targetFolder).toString()));
                Ledger ledger = LedgerOpener.open(workspace(folder), Map.of(), Clock.systemUTC())) {
            ProductFolder products = new ProductFolder(folder.resolve("products"));
            products.write(plan(legacy, duckDb), EditedFiles.REFUSE);
            CarveTools tools = new CarveTools(
                    ledger,
                    ProductMigrations.over(target.session()),
                    PublishGate.notConfigured(),
                    Clock.systemUTC(),
                    new SecureRandom());
            return new Carver(tools, ExtractionProgress.silent(), listener)
                    .carve(new CarveOrder(
                            products.read(PRODUCT),
                            products.contract(PRODUCT),
                            products.migrations(PRODUCT),
                            targetFolder,
                            folder.resolve("work"),
                            legacy,
                            target));
        }
    }

    private Warehouse legacy() {
        return Engines.named(new EngineName("postgres"))
                .open(new ConnectionSettings(
                        "jdbc:postgresql://localhost:" + table.server().getPort() + "/postgres",
                        Optional.of("postgres"),
                        Optional.empty()));
    }

    private static ProductPlan plan(Warehouse legacy, Engine target) {
        Catalogue catalogue = legacy.catalogue(List.of("core"));
        return new ProductPlanner()
                .plan(new PlanInput(
                        new ProductSettings(
                                PRODUCT, new DomainName("sales"), "owner@example.test", new TargetName("embedded")),
                        "Measures a carve.",
                        List.of(TableRef.parse(LargeTable.NAME)),
                        catalogue,
                        Slice.unread(List.of()),
                        target,
                        "target"));
    }

    private static ConnectionSettings settings(String url) {
        return new ConnectionSettings(url, Optional.empty(), Optional.empty());
    }

    private static Workspace workspace(Path folder) {
        return new Workspace(
                folder,
                "benchmark",
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
    }
}

package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.config.ledger.LedgerOpener;
import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.workspace.LedgerSettings;
import dev.stranglerfig.config.workspace.RoutingPolicy;
import dev.stranglerfig.config.workspace.ServiceSettings;
import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.migrator.extract.ExtractionProgress;
import dev.stranglerfig.migrator.extract.Extractor;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.EditedFiles;
import dev.stranglerfig.migrator.product.PortNames;
import dev.stranglerfig.migrator.product.ProductFolder;
import dev.stranglerfig.migrator.product.ProductPlan;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.Engines;
import dev.stranglerfig.warehouse.engine.Warehouse;
import dev.stranglerfig.warehouse.store.FolderStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workspace folder with everything that a carve needs; closing it ends like a process that ends. */
final class CarveBench implements AutoCloseable {

    private final Path directory;
    private final Warehouse legacy;
    private final ProductFolder folder;
    private final Warehouse target;
    private final Ledger ledger;

    private CarveBench(Path directory, Warehouse legacy, Warehouse target, Ledger ledger) {
        this.directory = directory;
        this.legacy = legacy;
        this.folder = new ProductFolder(directory.resolve("products"));
        this.target = target;
        this.ledger = ledger;
    }

    static CarveBench open(Path directory, Warehouse legacy) throws IOException {
        Files.createDirectories(directory.resolve("target"));
        Path file = new PortNames(Monolith.PRODUCT, 1).databaseFile(directory.resolve("target"));
        Warehouse target = Engines.named(new EngineName("duckdb"))
                .open(new ConnectionSettings(file.toString(), Optional.empty(), Optional.empty()));
        return new CarveBench(
                directory, legacy, target, LedgerOpener.open(workspace(directory), Map.of(), Clock.systemUTC()));
    }

    void plan(ProductPlan plan) {
        folder.write(plan, EditedFiles.REFUSE);
    }

    DataProduct product() {
        return folder.read(Monolith.PRODUCT);
    }

    Warehouse target() {
        return target;
    }

    Ledger ledger() {
        return ledger;
    }

    Path files() {
        return names().fileRoot(directory.resolve("target"));
    }

    PortNames names() {
        return new PortNames(Monolith.PRODUCT, 1);
    }

    PublishedVersion carve() {
        return carve(PublishGate.notConfigured(), PublishListener.silent());
    }

    PublishedVersion carve(PublishGate gate, PublishListener listener) {
        CarveTools tools = new CarveTools(ledger, migrator(), gate, Clock.systemUTC(), new SecureRandom());
        return new Carver(tools, ExtractionProgress.silent(), listener).carve(order());
    }

    /** A publisher below the ledger, for runs that are to end in the middle. */
    Publisher publisher(PublishListener listener) {
        Path root = files();
        Ports ports = Ports.of(product(), target, new FolderStore(root), root);
        return new Publisher(ports, target, PublishGate.notConfigured(), listener, chance());
    }

    PublishedVersion publish(PublishListener listener) {
        migrator()
                .migrate(new MigrationOrder(
                        names().databaseFile(directory.resolve("target")),
                        folder.migrations(Monolith.PRODUCT),
                        names().logSchema()));
        Publisher publisher = publisher(listener);
        try (LegacySource source = new LegacySource(order(), new Extractor(ExtractionProgress.silent()), chance())) {
            return publisher.publish(source, folder.contract(Monolith.PRODUCT));
        }
    }

    /** The rows of a query on the target, each as one text. */
    List<String> rows(String query) {
        return rows(target, query);
    }

    static List<String> rows(Warehouse warehouse, String query) {
        return warehouse.query(query).collect(row -> {
            StringBuilder text = new StringBuilder();
            for (int index = 0; index < row.columns().size(); index++) {
                text.append(row.value(index)).append('|');
            }
            return text.toString();
        });
    }

    String name(TableRef table) {
        return target.engine().dialect().identifiers().quote(table);
    }

    @Override
    public void close() {
        ledger.close();
        target.close();
    }

    private CarveOrder order() {
        return new CarveOrder(
                product(),
                folder.contract(Monolith.PRODUCT),
                folder.migrations(Monolith.PRODUCT),
                directory.resolve("target"),
                directory.resolve("work"),
                legacy,
                target);
    }

    private Migrator migrator() {
        return ProductMigrations.over(target.session());
    }

    private static PublishChance chance() {
        return new PublishChance(Clock.systemUTC(), new SecureRandom());
    }

    private static Workspace workspace(Path directory) {
        return new Workspace(
                directory,
                "bench",
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

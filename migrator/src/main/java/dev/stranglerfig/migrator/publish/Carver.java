package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.ledger.Intent;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.migrator.extract.ExtractionProgress;
import dev.stranglerfig.migrator.extract.Extractor;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.PortNames;
import dev.stranglerfig.warehouse.store.FolderStore;
import java.nio.file.Path;

/**
 * Carves a planned product out of the monolith: brings its tables port to the newest migration, decides what an earlier run left open, reads the
 * legacy tables from one snapshot and publishes them as the next version. A carve of an unchanged monolith publishes a version too: it says that
 * the state was confirmed at a later time, adds no row to the logs and names the files of the version before.
 *
 * <p>The ledger gets {@code carve.intent} before anything is done and {@code version.published} or {@code carve.failed} at the end.
 */
public final class Carver {

    private final CarveTools tools;
    private final ExtractionProgress progress;
    private final PublishListener listener;
    private final PublishChance chance;

    /**
     * @param progress is told of the rows that arrive
     * @param listener is told of the steps that are done
     */
    public Carver(CarveTools tools, ExtractionProgress progress, PublishListener listener) {
        this.tools = tools;
        this.progress = progress;
        this.listener = listener;
        this.chance = new PublishChance(tools.clock(), tools.random());
    }

    /**
     * Publishes the next version of a product.
     *
     * @throws StranglerException if another process carves the product now (ENVIRONMENT), if the monolith changed since the product was planned or
     *     its rows break the contract (USER), or if a database or disk fails; readers then see what they saw before
     */
    public PublishedVersion carve(CarveOrder order) {
        ProductName product = order.product().name();
        CarveLedger ledger = new CarveLedger(tools.ledger(), product);
        Intent intent = ledger.begin();
        PublishedVersion version = published(order, ledger, intent);
        tools.ledger().finish(intent, CarveLedger.published(version));
        return version;
    }

    /** A ledger that cannot be reached afterwards leaves the intent open: the version is public, and the next run finds that out. */
    private PublishedVersion published(CarveOrder order, CarveLedger ledger, Intent intent) {
        try {
            return publish(order, ledger);
        } catch (StranglerException failure) {
            ledger.failed(intent, failure);
            throw failure;
        }
    }

    private PublishedVersion publish(CarveOrder order, CarveLedger ledger) {
        DataProduct product = order.product();
        PortNames names = PortNames.of(product);
        tools.migrator()
                .migrate(new MigrationOrder(
                        names.databaseFile(order.targetFolder()), order.migrations(), names.logSchema()));
        Path fileRoot = names.fileRoot(order.targetFolder());
        Ports ports = Ports.of(product, order.target(), new FolderStore(fileRoot), fileRoot);
        Publisher publisher = new Publisher(ports, order.target(), tools.gate(), listener, chance);
        ledger.announce(publisher.recover(ledger.newestVersion()));
        try (LegacySource source = new LegacySource(order, new Extractor(progress), chance)) {
            return publisher.publish(source, order.contract());
        }
    }
}

package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.ProductFolder;
import dev.stranglerfig.migrator.publish.CarveOrder;
import dev.stranglerfig.migrator.publish.CarveTools;
import dev.stranglerfig.migrator.publish.Carver;
import dev.stranglerfig.migrator.publish.PublishGate;
import dev.stranglerfig.migrator.publish.PublishedVersion;
import java.nio.file.Path;
import java.security.SecureRandom;

/** Carves a planned product of the workspace. */
public final class Carving {

    private final OpenWorkspace open;

    public Carving(OpenWorkspace open) {
        this.open = open;
    }

    /** Publishes the next version and shows how far it has come. */
    public PublishedVersion carve(ProductName name) {
        DataProduct product = open.product(name);
        ProductFolder folder = open.productFolder();
        Path targetFolder = open.targetOf(product).folder();
        CarveTools tools = new CarveTools(
                open.ledger(),
                open.servers().migrator(open.targetOf(product)),
                PublishGate.notConfigured(),
                open.console().clock(),
                new SecureRandom());
        CarveOrder order = new CarveOrder(
                product,
                folder.contract(name),
                folder.migrations(name),
                targetFolder,
                open.workspace().layout().stateFolder().resolve("work").resolve(name.value()),
                open.legacy(),
                open.target(product));
        Console console = open.console();
        try (CarveProgress progress = new CarveProgress(console, product)) {
            return new Carver(tools, progress, progress).carve(order);
        }
    }
}

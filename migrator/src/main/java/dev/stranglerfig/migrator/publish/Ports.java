package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.PortNames;
import dev.stranglerfig.warehouse.engine.Warehouse;
import dev.stranglerfig.warehouse.store.ObjectStore;
import java.nio.file.Path;

/** The parts of both ports of one product. */
record Ports(
        DataProduct product,
        VersionHead head,
        StagingTables staging,
        TableLog log,
        PortDigests digests,
        FilePort files) {

    /** @param fileRoot the folder that the store keeps its objects in */
    static Ports of(DataProduct product, Warehouse target, ObjectStore store, Path fileRoot) {
        PortNames names = PortNames.of(product);
        return new Ports(
                product,
                new VersionHead(target, names),
                new StagingTables(target, names),
                new TableLog(target, names),
                new PortDigests(target, names),
                new FilePort(store, fileRoot.resolve("_staging"), target, names));
    }

    /** Takes back everything that a version which will never be published has left. */
    void sweep(long version) {
        staging.drop(version);
        log.sweep(product, version);
        files.sweep(product, version);
    }
}

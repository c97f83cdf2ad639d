package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.migrator.extract.ExtractionOrder;
import dev.stranglerfig.migrator.extract.Extractor;
import dev.stranglerfig.migrator.extract.TableTransfer;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.PortNames;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import dev.stranglerfig.warehouse.engine.Snapshot;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The legacy database as a source: all tables are read from one snapshot, which stays open until the source is closed. */
final class LegacySource implements StateSource, AutoCloseable {

    private final Warehouse legacy;
    private final Warehouse target;
    private final Path workFolder;
    private final Extractor extractor;
    private final Snapshot snapshot;
    private final Instant businessTime;

    /** Pins the snapshot now. */
    LegacySource(CarveOrder order, Extractor extractor, PublishChance chance) {
        this.legacy = order.legacy();
        this.target = order.target();
        this.workFolder = order.workFolder();
        this.extractor = extractor;
        this.snapshot = order.legacy().snapshot();
        this.businessTime = chance.now();
    }

    @Override
    public SourceState fill(DataProduct product, long version) {
        Map<TableRef, CatalogueTable> tables = new SourceColumns(product).requireUnchanged(snapshot);
        PortNames names = PortNames.of(product);
        List<TableTransfer> transfers = product.tables().stream()
                .map(table -> transfer(table, names.staging(table, version), tables))
                .toList();
        Map<TableRef, Long> rows = extractor.extract(
                new ExtractionOrder(snapshot, legacy.engine().dialect().identifiers(), target, workFolder, transfers));
        return new SourceState(snapshot, snapshot.id(), businessTime, rows);
    }

    @Override
    public void recheck(DataProduct product) {
        new SourceColumns(product).requireUnchanged(legacy);
    }

    @Override
    public void close() {
        snapshot.close();
    }

    private static TableTransfer transfer(ProductTable table, TableRef staging, Map<TableRef, CatalogueTable> present) {
        CatalogueTable found = present.get(table.legacy());
        long estimatedRows = -1;
        if (found != null) {
            estimatedRows = found.estimatedRows();
        }
        return new TableTransfer(table.legacy(), table.shape(), staging, estimatedRows);
    }
}

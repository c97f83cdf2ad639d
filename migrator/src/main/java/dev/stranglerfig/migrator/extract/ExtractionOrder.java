package dev.stranglerfig.migrator.extract;

import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import dev.stranglerfig.warehouse.engine.Reading;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.nio.file.Path;
import java.util.List;

/**
 * What to move from where to where.
 *
 * @param legacy a pinned snapshot, so that all tables are of one moment
 * @param legacyIdentifiers how names are written there
 * @param target where the staging tables are
 * @param workFolder for bulk files; it is emptied first and removed at the end, so it must be nobody else's
 */
public record ExtractionOrder(
        Reading legacy,
        IdentifierRules legacyIdentifiers,
        Warehouse target,
        Path workFolder,
        List<TableTransfer> tables) {

    public ExtractionOrder {
        tables = List.copyOf(tables);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("Invalid extraction: it names no tables");
        }
    }
}

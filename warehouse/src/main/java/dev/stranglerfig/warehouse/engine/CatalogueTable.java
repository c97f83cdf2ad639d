package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;
import java.util.Optional;

/**
 * One table or view of a catalogue.
 *
 * @param name schema and table as the engine stores them
 * @param primaryKey names of its columns in key order, empty if there is none
 * @param estimatedRows as the engine's statistics have it, -1 if it does not know
 * @param bytes on disk, -1 if the engine does not know
 * @param definition the query of a view
 */
public record CatalogueTable(
        TableRef name,
        TableKind kind,
        List<CatalogueColumn> columns,
        List<String> primaryKey,
        Optional<String> comment,
        long estimatedRows,
        long bytes,
        Optional<String> definition) {

    public CatalogueTable {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
    }
}

package dev.stranglerfig.warehouse.engine;

import java.time.Instant;
import java.util.List;

/**
 * What a database holds, without its rows.
 *
 * @param readAt by the clock of the database
 * @param fingerprint SHA-256 over names, columns, types, keys and definitions, in hexadecimal; sizes, row counts and comments have no part
 * @param tables sorted by name
 * @param routines sorted by name and definition
 */
public record Catalogue(
        Instant readAt, String fingerprint, List<CatalogueTable> tables, List<CatalogueRoutine> routines) {

    public Catalogue {
        tables = List.copyOf(tables);
        routines = List.copyOf(routines);
    }

    /** The catalogue with the fingerprint of its content. */
    public static Catalogue of(Instant readAt, List<CatalogueTable> tables, List<CatalogueRoutine> routines) {
        return new Catalogue(readAt, StructureFingerprint.of(tables, routines), tables, routines);
    }
}

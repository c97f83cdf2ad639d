package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import java.util.Optional;

/** One column of a table in a catalogue. */
public record CatalogueColumn(
        String name, String nativeType, LogicalType type, boolean nullable, Optional<String> comment) {}

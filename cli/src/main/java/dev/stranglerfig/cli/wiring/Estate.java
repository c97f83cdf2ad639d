package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.analyzer.lineage.LineageResult;
import dev.stranglerfig.warehouse.engine.Catalogue;
import java.util.List;
import java.util.Optional;

/**
 * The legacy estate as it was read.
 *
 * @param name of the workspace
 * @param catalogue what the legacy database says of itself; empty when it was not asked
 * @param skippedFiles files that are no scripts, each with the reason
 */
public record Estate(String name, LineageResult lineage, Optional<Catalogue> catalogue, List<String> skippedFiles) {

    public Estate {
        skippedFiles = List.copyOf(skippedFiles);
    }
}

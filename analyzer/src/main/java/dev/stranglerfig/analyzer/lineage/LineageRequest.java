package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.warehouse.engine.Catalogue;
import java.util.List;
import java.util.Optional;

/**
 * One script to be followed on its own, with everything that is known beforehand.
 *
 * @param setup scripts that ran before it in the same session; what they do is known and not reported
 * @param known tables and columns of the database
 */
public record LineageRequest(
        SqlScript script, List<SqlScript> setup, Optional<Catalogue> known, LineageOptions options) {

    public LineageRequest {
        setup = List.copyOf(setup);
    }
}

package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.engine.Reading;
import java.time.Instant;
import java.util.Map;

/**
 * The state of the source that a version is made of.
 *
 * @param reading the pinned state, readable until the version is decided
 * @param snapshotId how the source names it, for evidence
 * @param businessTime the moment of the state
 * @param rows of each legacy table
 */
record SourceState(Reading reading, String snapshotId, Instant businessTime, Map<TableRef, Long> rows) {

    public SourceState {
        rows = Map.copyOf(rows);
    }
}

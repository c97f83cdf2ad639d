package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.engine.Engine;
import dev.stranglerfig.warehouse.engine.Snapshot;

/**
 * One side of a comparison, pinned to one consistent state.
 *
 * @param snapshot read by nobody else meanwhile
 * @param relation what follows FROM: a quoted table name, or a query in parentheses
 */
public record ComparedSide(Engine engine, Snapshot snapshot, String relation) {

    /** A table or view. */
    public static ComparedSide ofTable(Engine engine, Snapshot snapshot, TableRef table) {
        return new ComparedSide(engine, snapshot, engine.dialect().identifiers().quote(table));
    }

    /** The result of a query, for instance a published state of the past. */
    public static ComparedSide ofQuery(Engine engine, Snapshot snapshot, String query) {
        return new ComparedSide(engine, snapshot, "(" + query + ")");
    }
}

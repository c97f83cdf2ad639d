package dev.stranglerfig.warehouse.engine;

import java.util.List;

/** Everything that can be asked without changing anything. */
public interface Reading {

    /** Runs one query and streams its rows. */
    Rows query(String sql);

    /**
     * Writes the result of a query to a file.
     *
     * @return the number of rows
     * @throws dev.stranglerfig.config.problem.StranglerException if the engine cannot write this form, or fails
     */
    long export(BulkExport export);

    /**
     * Reads what the schemas hold.
     *
     * @param schemas names as the engine stores them; empty means all but the engine's own
     */
    Catalogue catalogue(List<String> schemas);
}

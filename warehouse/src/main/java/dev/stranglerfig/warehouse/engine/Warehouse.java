package dev.stranglerfig.warehouse.engine;

import java.util.List;

/** One open database of an engine. */
public interface Warehouse extends Reading, AutoCloseable {

    Engine engine();

    /** Runs the statements in one transaction, all or nothing. */
    void execute(List<String> statements);

    /** One consistent state to read from while others write. */
    Snapshot snapshot();

    /**
     * Adds files to a table, all or nothing.
     *
     * @return the number of rows
     * @throws dev.stranglerfig.config.problem.StranglerException if the engine cannot read this form, or fails; nothing is kept then
     */
    long load(BulkLoad load);

    /**
     * The query whose rows {@link #load} would add, with the names and types of the shape; nothing is loaded.
     *
     * @throws dev.stranglerfig.config.problem.StranglerException if the engine cannot query files
     */
    String loadQuery(BulkLoad load);

    /**
     * The logins that may read tables of the schemas, those that may do everything left out; none where the engine has no logins.
     *
     * @param schemas names as the engine stores them; empty means all but the engine's own
     */
    List<TableReader> readers(List<String> schemas);

    /** The session below, for SQL of one's own. */
    SqlSession session();

    @Override
    void close();
}

package dev.stranglerfig.warehouse.engine;

import java.util.List;

/**
 * Runs SQL text on one database. Safe for several threads unless it is a {@link #snapshot()}, which has one reader at a time. Temporary
 * tables and settings do not outlive one call of {@link #execute}.
 */
public interface SqlSession extends AutoCloseable {

    /**
     * Runs the statements in one transaction, all or nothing.
     *
     * @return the number of rows each one touched, 0 for those that touch none
     * @throws dev.stranglerfig.config.problem.StranglerException if one fails; nothing is kept then
     */
    long[] execute(List<String> statements);

    /**
     * Runs one query and streams its rows; memory does not grow with their number.
     *
     * @throws dev.stranglerfig.config.problem.StranglerException if it fails
     */
    Rows query(String sql);

    /**
     * A session pinned to one consistent state until it is closed. The engine refuses every statement that writes; what only reads, such as an
     * export to a file, may also go through {@link #execute}. At most one {@link Rows} is open, and after a failure only closing is left.
     */
    SqlSession snapshot();

    /** Stops what runs now in this session; the callers get an exception that says so. */
    void cancel();

    @Override
    void close();
}

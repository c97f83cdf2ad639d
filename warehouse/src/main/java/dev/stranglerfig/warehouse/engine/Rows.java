package dev.stranglerfig.warehouse.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a query, one at a time; not safe for several threads. Close it to give its connection back. */
public interface Rows extends AutoCloseable {

    List<RowColumn> columns();

    /**
     * Moves to the next row.
     *
     * @return false behind the last one
     * @throws dev.stranglerfig.config.problem.StranglerException if the engine fails
     */
    boolean next();

    /**
     * The value in the current row, of the Java class that {@link dev.stranglerfig.warehouse.canonical.LogicalType} names; null is NULL.
     *
     * @param index from 0
     * @throws dev.stranglerfig.config.problem.StranglerException if the value has no Java counterpart (an infinite date, 24:00:00)
     */
    @Nullable
    Object value(int index);

    @Override
    void close();
}

package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.warehouse.canonical.RowValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a query, one at a time; not safe for several threads. Close it to give its connection back. */
public interface Rows extends RowValues, AutoCloseable {

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
    @Override
    @Nullable
    Object value(int index);

    @Override
    void close();

    /** The value as text, empty for NULL. */
    default Optional<String> text(int index) {
        return Optional.ofNullable(value(index)).map(String::valueOf);
    }

    /**
     * The value as an integer.
     *
     * @throws IllegalArgumentException if it is NULL or no integer
     */
    default long integer(int index) {
        if (value(index) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalArgumentException(
                "Invalid integer in column '" + columns().get(index).name() + "'");
    }

    /** Whether the value is true; NULL is false. */
    default boolean flag(int index) {
        return Boolean.TRUE.equals(value(index));
    }

    /** One element for each remaining row; closes the rows. For results that fit into memory. */
    default <T> List<T> collect(Function<? super Rows, ? extends T> reader) {
        try (Rows rows = this) {
            List<T> elements = new ArrayList<>();
            while (rows.next()) {
                elements.add(reader.apply(rows));
            }
            return elements;
        }
    }
}

package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.warehouse.canonical.ChecksumExpressions;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.dialect.SqlDialect;

/** One warehouse product; an implementation is found by {@link java.util.ServiceLoader} and has no state. */
public interface Engine {

    /** The name used in settings, for instance {@code postgres}. */
    EngineName name();

    SqlDialect dialect();

    TypeMap types();

    /** The building blocks of checksum SQL. */
    ChecksumExpressions checksum();

    /**
     * What to write after ORDER BY so that values come in the one order that every engine can give, whatever collation a column has: text and
     * JSON by the bytes of their UTF-8 form, {@code CHAR} without its padding (U+0020 only), UUIDs and bytes by their bytes, numbers and times by
     * value with NaN last, -0 like 0. The caller adds {@code NULLS FIRST}.
     *
     * @param type what the contract says of the column; the engine's own type may be a wider one, for instance text for {@code CHAR}
     * @param column a quoted name
     */
    String byteOrder(LogicalType type, String column);

    /**
     * Connects.
     *
     * @throws dev.stranglerfig.config.problem.StranglerException if the settings are wrong (USER) or the server does not answer (ENVIRONMENT)
     */
    Warehouse open(ConnectionSettings settings);

    /** A warehouse over a session that is open already; closing the warehouse closes the session. */
    Warehouse over(SqlSession session);
}

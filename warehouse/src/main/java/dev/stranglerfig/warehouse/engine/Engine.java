package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.warehouse.canonical.ChecksumExpressions;
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
     * Connects.
     *
     * @throws dev.stranglerfig.config.problem.StranglerException if the settings are wrong (USER) or the server does not answer (ENVIRONMENT)
     */
    Warehouse open(ConnectionSettings settings);

    /** A warehouse over a session that is open already; closing the warehouse closes the session. */
    Warehouse over(SqlSession session);
}

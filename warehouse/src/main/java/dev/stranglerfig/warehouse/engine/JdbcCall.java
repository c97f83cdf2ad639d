package dev.stranglerfig.warehouse.engine;

import java.sql.Connection;
import java.sql.SQLException;

/** Work on a connection that somebody else opens and closes. */
@FunctionalInterface
public interface JdbcCall<R> {

    /** Does the work; the connection is given up if it fails, with all that was not committed. */
    R on(Connection connection) throws SQLException;
}

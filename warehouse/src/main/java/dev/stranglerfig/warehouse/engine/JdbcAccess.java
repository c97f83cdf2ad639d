package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What {@link JdbcSession} needs to know about one JDBC driver and the database behind it. */
public interface JdbcAccess {

    /** A new connection with the engine's fixed settings, in auto-commit mode. */
    Connection connect() throws SQLException;

    /** Begins a read-only transaction that sees one state until it ends. */
    void pin(Connection connection) throws SQLException;

    /** The rows that the driver holds at a time; 0 leaves it to the driver. */
    int fetchRows();

    /**
     * Describes a column of a result.
     *
     * @param index from 1
     */
    RowColumn column(ResultSetMetaData metadata, int index) throws SQLException;

    /**
     * The value in the current row, of the Java class that the type names.
     *
     * @param index from 1
     */
    @Nullable
    Object value(ResultSet rows, int index, LogicalType type) throws SQLException;

    /** What to tell the user about a failure while connecting. */
    Problem connecting(SQLException failure);

    /**
     * What to tell the user about a failed statement.
     *
     * @param statement as it was given
     */
    Problem running(SQLException failure, String statement);

    /** Gives up what the connections share. */
    void close();
}

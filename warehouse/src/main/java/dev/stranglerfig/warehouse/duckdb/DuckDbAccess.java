package dev.stranglerfig.warehouse.duckdb;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.JdbcAccess;
import dev.stranglerfig.warehouse.engine.RowColumn;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/** Connections to one DuckDB file; the first one holds it open, the others are duplicates of it. */
final class DuckDbAccess implements JdbcAccess {

    private static final String PREFIX = "jdbc:duckdb:";
    private static final String MEMORY_LIMIT = "memory_limit";
    private static final String DEFAULT_MEMORY = "2GB";

    /** Extensions are never fetched; the order of rows without ORDER BY is given up, which saves memory in bulk work. */
    private static final String FIXED_SETTINGS = "SET autoinstall_known_extensions = false;"
            + " SET autoload_known_extensions = false; SET preserve_insertion_order = false; SET TimeZone = 'UTC'";

    private final DuckDBConnection first;

    private DuckDbAccess(DuckDBConnection first) {
        this.first = first;
    }

    /** Opens the file, named by its path or by a URL; the URL, but not the path, may end with settings, as in {@code jdbc:duckdb:/data/warehouse.duckdb;memory_limit=4GB}. */
    static DuckDbAccess open(ConnectionSettings settings) {
        if (!settings.url().startsWith(PREFIX) && settings.url().contains(";")) {
            throw new StranglerException(DuckDbProblems.semicolon(settings.url()));
        }
        String url = settings.url().startsWith(PREFIX) ? settings.url() : PREFIX + settings.url();
        Properties properties = new Properties();
        properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        if (!url.contains(MEMORY_LIMIT)) {
            properties.setProperty(MEMORY_LIMIT, DEFAULT_MEMORY);
        }
        try {
            return opened(new DuckDBDriver().connect(url, properties));
        } catch (SQLException failure) {
            throw new StranglerException(DuckDbProblems.opening(failure, settings.url()), failure);
        }
    }

    @Override
    public Connection connect() throws SQLException {
        return first.duplicate();
    }

    @Override
    public void pin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN TRANSACTION READ ONLY");
        }
    }

    @Override
    public int fetchRows() {
        return 0;
    }

    @Override
    public RowColumn column(ResultSetMetaData metadata, int index) throws SQLException {
        String nativeType = metadata.getColumnTypeName(index);
        return new RowColumn(metadata.getColumnLabel(index), nativeType, DuckDbValues.TYPES.logical(nativeType));
    }

    @Override
    public @Nullable Object value(ResultSet rows, int index, LogicalType type) throws SQLException {
        return type.fold(DuckDbValues.READERS).read(rows, index);
    }

    @Override
    public Problem connecting(SQLException failure) {
        return DuckDbProblems.running(failure, "CONNECT");
    }

    @Override
    public Problem running(SQLException failure, String statement) {
        if (DuckDbProblems.isReasonLost(failure)) {
            return DuckDbProblems.running(reasonFoundAgain(failure, statement), statement);
        }
        return DuckDbProblems.running(failure, statement);
    }

    /** The driver loses the reason of a query that fails while it is streamed; run into nothing, the same query tells it. */
    private SQLException reasonFoundAgain(SQLException lost, String query) {
        try (Connection connection = first.duplicate();
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + query + ") TO '/dev/null' (FORMAT csv)");
            return lost;
        } catch (SQLException found) {
            return found;
        }
    }

    @Override
    public void close() {
        try {
            first.close();
        } catch (SQLException failure) {
            throw new StranglerException(DuckDbProblems.running(failure, "CLOSE"), failure);
        }
    }

    private static DuckDbAccess opened(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(FIXED_SETTINGS);
            return new DuckDbAccess(connection.unwrap(DuckDBConnection.class));
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }
}

package dev.stranglerfig.warehouse.postgres;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.EngineProblem;
import dev.stranglerfig.warehouse.engine.JdbcAccess;
import dev.stranglerfig.warehouse.engine.RowColumn;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** Connections to one PostgreSQL database. */
final class PostgresAccess implements JdbcAccess {

    private static final String PREFIX = "jdbc:postgresql:";
    private static final int FETCH_ROWS = 5_000;

    /** Text forms that do not depend on the server's settings; floating point is exact from 1 on. */
    private static final String FIXED_SETTINGS = "SET datestyle = 'ISO, YMD'; SET intervalstyle = 'iso_8601';"
            + " SET extra_float_digits = 3; SET bytea_output = 'hex'; SET timezone = 'UTC'";

    private final ConnectionSettings settings;
    private final PostgresProblems problems;

    private PostgresAccess(ConnectionSettings settings) {
        this.settings = settings;
        this.problems = new PostgresProblems(settings);
    }

    static PostgresAccess of(ConnectionSettings settings) {
        if (!settings.url().startsWith(PREFIX)) {
            throw new StranglerException(Problem.of(
                    EngineProblem.INVALID_URL,
                    "Invalid PostgreSQL URL: " + PostgresProblems.withoutParameters(settings.url()),
                    "Write it as jdbc:postgresql://host:port/database."));
        }
        return new PostgresAccess(settings);
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = new Driver().connect(settings.url(), properties());
        if (connection == null) {
            throw new SQLException("the URL has another form than jdbc:postgresql://host:port/database", "08001");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(FIXED_SETTINGS);
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    @Override
    public void pin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        }
    }

    @Override
    public int fetchRows() {
        return FETCH_ROWS;
    }

    @Override
    public RowColumn column(ResultSetMetaData metadata, int index) throws SQLException {
        return PostgresValues.column(metadata, index);
    }

    @Override
    public @Nullable Object value(ResultSet rows, int index, LogicalType type) throws SQLException {
        return PostgresValues.value(rows, index, type);
    }

    @Override
    public Problem connecting(SQLException failure) {
        return problems.connecting(failure);
    }

    @Override
    public Problem running(SQLException failure, String statement) {
        return problems.running(failure, statement);
    }

    @Override
    public void close() {
        // Nothing is shared between connections.
    }

    private Properties properties() {
        Properties properties = new Properties();
        settings.user().ifPresent(user -> properties.setProperty("user", user));
        settings.password().ifPresent(password -> properties.setProperty("password", password.reveal()));
        properties.setProperty("ApplicationName", "stranglerfig");
        if (!settings.url().contains("connectTimeout=")) {
            properties.setProperty("connectTimeout", "10");
        }
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }
}

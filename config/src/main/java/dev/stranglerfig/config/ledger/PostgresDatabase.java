package dev.stranglerfig.config.ledger;

import dev.stranglerfig.config.workspace.Secret;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A ledger that a team shares on a PostgreSQL server, in the schema that is first on the connection's search path. */
final class PostgresDatabase implements LedgerDatabase {

    private static final Set<String> LOST_RACE = Set.of("23505", "40001", "40P01", "55P03");
    private static final Set<String> CHANGING_HANDS = Set.of("53300", "57P01", "57P02", "57P03");

    private final String url;
    private final Properties properties;

    PostgresDatabase(String url, Optional<String> user, Optional<Secret> password) {
        this.url = url;
        this.properties = new Properties();
        properties.putAll(Map.of(
                "ApplicationName", "strangler-ledger",
                "connectTimeout", "10",
                "socketTimeout", "120",
                "tcpKeepAlive", "true"));
        user.ifPresent(name -> properties.put("user", name));
        password.ifPresent(secret -> properties.put("password", secret.reveal()));
    }

    @Override
    public String place() {
        return url;
    }

    @Override
    public String remedy() {
        return "Check that the server runs, and the address, user and password below 'ledger' in strangler.yaml.";
    }

    @Override
    public Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url, properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET lock_timeout = '30s'");
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    @Override
    public FluentConfiguration configure(FluentConfiguration migrations) {
        return migrations.dataSource(url, properties.getProperty("user"), properties.getProperty("password"));
    }

    @Override
    public List<String> migrations() {
        return List.of(
                "classpath:dev/stranglerfig/config/ledger/tables",
                "classpath:dev/stranglerfig/config/ledger/postgresql");
    }

    @Override
    public void makeDurable(Connection connection) {
        // A commit of PostgreSQL returns after its log is on disk.
    }

    @Override
    public Fault fault(SQLException failure) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        if (LOST_RACE.contains(state)) {
            return Fault.LOST_RACE;
        }
        if (CHANGING_HANDS.contains(state)) {
            return Fault.CHANGING_HANDS;
        }
        if (state.startsWith("08")) {
            return Fault.DISCONNECTED;
        }
        return Fault.LASTING;
    }
}

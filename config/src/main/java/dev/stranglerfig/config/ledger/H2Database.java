package dev.stranglerfig.config.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.api.ErrorCode;

/**
 * The embedded ledger. Whichever process opens the file first serves it to the others over loopback; when that process ends, or is killed, one of
 * the others takes the file over at its next statement.
 */
final class H2Database implements LedgerDatabase {

    private static final String SUFFIX = ".mv.db";
    private static final String USER = "ledger";
    private static final String BIND_ADDRESS = "h2.bindAddress";

    private static final Set<Integer> LOST_RACE = Set.of(
            ErrorCode.DUPLICATE_KEY_1,
            ErrorCode.CONCURRENT_UPDATE_1,
            ErrorCode.DEADLOCK_1,
            ErrorCode.LOCK_TIMEOUT_1,
            ErrorCode.ROW_NOT_FOUND_WHEN_DELETING_1,
            ErrorCode.ROW_NOT_FOUND_IN_PRIMARY_INDEX);

    private static final Set<Integer> CHANGING_HANDS = Set.of(
            ErrorCode.CONNECTION_BROKEN_1,
            ErrorCode.DATABASE_ALREADY_OPEN_1,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_IS_IN_EXCLUSIVE_MODE,
            ErrorCode.ERROR_OPENING_DATABASE_1,
            ErrorCode.GENERAL_ERROR_1,
            ErrorCode.OBJECT_CLOSED);

    private final Path file;
    private final HostChange hosts;

    /** @param file the database file, its name ending with {@code .mv.db} */
    H2Database(Path file) {
        this.file = file;
        String name = file.toString();
        this.hosts = new HostChange(Path.of(name.substring(0, name.length() - SUFFIX.length())));
    }

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public String remedy() {
        return "Check that the folder is writable and the disk not full; if another program holds the file, end it; if it is damaged, restore it from a backup.";
    }

    @Override
    public Connection connect() throws SQLException {
        keepToLoopback();
        try (HostChange.Turn turn = hosts.takeTurn()) {
            turn.removeLockOfDeadHost();
            return DriverManager.getConnection(url(), USER, "");
        } catch (IOException failure) {
            throw new SQLException(failure.getMessage(), failure);
        }
    }

    @Override
    public FluentConfiguration configure(FluentConfiguration migrations) {
        return migrations.dataSource(url(), USER, "");
    }

    @Override
    public List<String> migrations() {
        return List.of(
                "classpath:dev/stranglerfig/config/ledger/tables", "classpath:dev/stranglerfig/config/ledger/h2");
    }

    @Override
    public void makeDurable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    @Override
    public Fault fault(SQLException failure) {
        if (LOST_RACE.contains(failure.getErrorCode())) {
            return Fault.LOST_RACE;
        }
        if (CHANGING_HANDS.contains(failure.getErrorCode())) {
            return Fault.CHANGING_HANDS;
        }
        return Fault.LASTING;
    }

    private String url() {
        return "jdbc:h2:file:" + hosts.database()
                + ";AUTO_SERVER=TRUE;WRITE_DELAY=0;LOCK_TIMEOUT=30000;TRACE_LEVEL_FILE=0";
    }

    /** The database reads this once, when its first class is loaded; without it the hosting process would listen on every interface. */
    private static void keepToLoopback() {
        if (System.getProperty(BIND_ADDRESS) == null) {
            System.setProperty(BIND_ADDRESS, "127.0.0.1");
        }
    }
}

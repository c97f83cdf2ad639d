package dev.stranglerfig.config.ledger;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** The tables of the ledger, brought up to date by versioned migrations. */
final class LedgerSchema {

    /** The version of the newest migration, as the number in its file name. */
    static final int VERSION = 2;

    private static final String HISTORY = "ledger_migration";
    private static final String SYNTAX_OR_ACCESS = "42";

    private LedgerSchema() {}

    /** Whether nothing is to be done; one small query, so that opening an existing ledger is quick. */
    static boolean isCurrent(Connection connection, String place) throws SQLException {
        int found = version(connection);
        if (found > VERSION) {
            throw new StranglerException(Problem.of(
                    LedgerProblem.NEWER_SCHEMA,
                    "Cannot open ledger " + place + ": its schema is version " + found + ", this program knows version "
                            + VERSION,
                    "Use the newer version of strangler that wrote it."));
        }
        return found == VERSION;
    }

    /**
     * Applies the missing migrations.
     *
     * @throws org.flywaydb.core.api.FlywayException when one fails, or when another process applies them at the same moment
     */
    static void migrate(LedgerDatabase database) {
        database.configure(Flyway.configure().loggers(Silence.class.getName()))
                .locations(database.migrations().toArray(String[]::new))
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    private static int version(Connection connection) throws SQLException {
        String newest = "SELECT \"version\" FROM \"" + HISTORY
                + "\" WHERE \"success\" = TRUE AND \"version\" IS NOT NULL ORDER BY \"installed_rank\" DESC";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(newest)) {
            return rows.next() ? rows.getInt(1) : 0;
        } catch (SQLException failure) {
            if (Optional.ofNullable(failure.getSQLState()).orElse("").startsWith(SYNTAX_OR_ACCESS)) {
                return 0;
            }
            throw failure;
        }
    }

    /** Failures arrive as exceptions; everything else the migration tool has to say is no concern of a terminal. Made by its name. */
    public static final class Silence implements LogCreator {

        @Override
        public Log createLogger(Class<?> origin) {
            return new Silent();
        }
    }

    private static final class Silent implements Log {

        @Override
        public void debug(String message) {}

        @Override
        public void info(String message) {}

        @Override
        public void warn(String message) {}

        @Override
        public void error(String message) {}

        @Override
        public void error(String message, Exception cause) {}

        @Override
        public void notice(String message) {}
    }
}

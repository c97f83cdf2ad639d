package dev.stranglerfig.config.ledger;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.workspace.Connection;
import dev.stranglerfig.config.workspace.Secret;
import dev.stranglerfig.config.workspace.Workspace;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Opens the ledger that a workspace names: its embedded file, or a PostgreSQL. */
public final class LedgerOpener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String POSTGRES = "jdbc:postgresql:";

    private LedgerOpener() {}

    /**
     * Opens the ledger; what is missing (folder, file, tables) is made. Several processes may have it open at once.
     *
     * @param environment the environment variables, in which a password may be found
     * @throws StranglerException when the database cannot be reached, or when the setting names one that cannot hold a ledger
     */
    public static Ledger open(Workspace workspace, Map<String, String> environment, Clock clock) {
        return open(database(workspace, environment), PATIENCE, clock);
    }

    static Ledger open(LedgerDatabase database, Duration patience, Clock clock) {
        LedgerSession session = new LedgerSession(database, patience);
        session.open();
        return new SqlLedger(session, clock);
    }

    private static LedgerDatabase database(Workspace workspace, Map<String, String> environment) {
        Optional<Connection.Url> connection = workspace.ledger().connection();
        if (connection.isEmpty()) {
            return embedded(workspace.layout().ledgerFile());
        }
        String url = connection.get().jdbcUrl();
        if (!url.startsWith(POSTGRES)) {
            throw new StranglerException(
                    Problem.of(
                            LedgerProblem.UNSUPPORTED_DATABASE,
                            "Invalid ledger address: " + url,
                            "Set ledger.url in strangler.yaml to a jdbc:postgresql: address, or remove 'ledger' to use the embedded file."));
        }
        Optional<Secret> password = connection.get().password().map(source -> source.resolve(environment));
        return new PostgresDatabase(url, connection.get().user(), password);
    }

    static LedgerDatabase embedded(Path file) {
        if (file.toString().contains(";")) {
            throw new StranglerException(Problem.of(
                    LedgerProblem.UNSUPPORTED_DATABASE,
                    "Cannot open ledger " + file + ": the embedded database allows no semicolon in a path",
                    "Move the workspace to a folder without a semicolon in its path."));
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent(), ownerOnly());
        } catch (IOException failure) {
            throw new StranglerException(
                    Problem.of(
                            LedgerProblem.UNREACHABLE,
                            "Cannot create the folder of ledger " + file + ": " + failure.getMessage(),
                            "Make the workspace folder writable for the user who runs strangler."),
                    failure);
        }
        return new H2Database(file.toAbsolutePath());
    }

    /** The lock file in that folder holds the key to the database. */
    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        };
    }
}

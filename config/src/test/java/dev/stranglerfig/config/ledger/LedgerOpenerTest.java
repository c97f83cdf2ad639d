package dev.stranglerfig.config.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerOpenerTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("state").resolve("ledger.mv.db");
    }

    private Ledger open() {
        return LedgerOpener.open(LedgerOpener.embedded(file()), Duration.ofSeconds(10), Clock.systemUTC());
    }

    @Test
    void theFolderIsClosedToOthersAndTheTerminalStaysSilent() throws IOException {
        PrintStream output = System.out;
        PrintStream errors = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream captured = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(captured);
        System.setErr(captured);
        try (Ledger ledger = open()) {
            assertThat(ledger.entries()).isEmpty();
        } finally {
            System.setOut(output);
            System.setErr(errors);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void theKnownVersionIsThatOfTheNewestMigration() throws IOException {
        Path migrations = Path.of("src/main/resources/dev/stranglerfig/config/ledger");
        try (Stream<Path> files = Files.walk(migrations)) {
            int newest = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("V"))
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();
            assertThat(newest).isEqualTo(LedgerSchema.VERSION);
        }
    }

    @Test
    void aLedgerOfANewerVersionIsRefused() throws SQLException {
        open().close();
        try (Connection connection = LedgerOpener.embedded(file()).connect();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO \"ledger_migration\" SELECT 99, '99', 'later', 'SQL', 'V99__later.sql', 0,"
                    + " 'someone', CURRENT_TIMESTAMP, 1, TRUE");
        }
        assertThatThrownBy(this::open)
                .isInstanceOf(StranglerException.class)
                .hasMessage(
                        "Cannot open ledger " + file() + ": its schema is version 99, this program knows version 2\n"
                                + "    Use the newer version of strangler that wrote it.");
    }

    @Test
    void aFileThatIsNoDatabaseIsSaidAtOnce() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "this is no database ".repeat(1_000));
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StranglerException.class,
                        failure -> assertThat(failure.category()).isEqualTo(Category.ENVIRONMENT))
                .hasMessageStartingWith("Cannot open ledger " + file() + ": ");
    }

    @Test
    void aPathThatTheDatabaseCannotHaveIsRefused() {
        Path file = folder.resolve("a;b").resolve("ledger.mv.db");
        assertThatThrownBy(() -> LedgerOpener.embedded(file))
                .isInstanceOf(StranglerException.class)
                .hasMessage("Cannot open ledger " + file + ": the embedded database allows no semicolon in a path\n"
                        + "    Move the workspace to a folder without a semicolon in its path.");
    }

    @Test
    void aServerThatIsDownIsSaidAtOnce() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String url = "jdbc:postgresql://localhost:" + port + "/ledger";
        LedgerDatabase database = new PostgresDatabase(url, Optional.of("someone"), Optional.empty());
        long start = System.nanoTime();
        assertThatThrownBy(() -> LedgerOpener.open(database, Duration.ofMinutes(10), Clock.systemUTC()))
                .isInstanceOfSatisfying(
                        StranglerException.class,
                        failure -> assertThat(failure.category()).isEqualTo(Category.ENVIRONMENT))
                .hasMessageStartingWith("Cannot open ledger " + url + ": Connection to localhost:" + port + " refused")
                .hasMessageEndingWith("Check that the server runs, and the address, user and password below 'ledger'"
                        + " in strangler.yaml.");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Files.writeString(folder.resolve("state"), "a file in the way");
        assertThatThrownBy(this::open)
                .isInstanceOf(StranglerException.class)
                .hasMessageStartingWith("Cannot create the folder of ledger " + file() + ": ")
                .hasMessageEndingWith("Make the workspace folder writable for the user who runs strangler.");
    }
}

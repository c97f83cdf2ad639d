package dev.stranglerfig.warehouse.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.workspace.Secret;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.engine.BulkExport;
import dev.stranglerfig.warehouse.engine.BulkFormat;
import dev.stranglerfig.warehouse.engine.Compression;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.Rows;
import dev.stranglerfig.warehouse.engine.Warehouse;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresProblemsTest {

    private static EmbeddedPostgres server;
    private static Warehouse warehouse;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
        warehouse = open("postgres", "postgres", Optional.empty());
        warehouse.execute(List.of("CREATE ROLE reader LOGIN PASSWORD 'right'"));
        askReaderForPassword();
    }

    /** The embedded server trusts everybody; a rule in front of the others makes it ask one user. */
    private static void askReaderForPassword() throws IOException {
        Path rules = Path.of(warehouse
                .query("SHOW hba_file")
                .collect(rows -> rows.text(0).orElseThrow())
                .get(0));
        String others = Files.readString(rules);
        Files.writeString(rules, "host all reader all scram-sha-256\n" + others);
        warehouse.query("SELECT pg_reload_conf()").close();
        while (isLetIn("wrong")) {
            Thread.onSpinWait();
        }
    }

    private static boolean isLetIn(String password) {
        try (Warehouse reader = open("postgres", "reader", Optional.of(password))) {
            return reader.query("SELECT 1").next();
        } catch (StranglerException refused) {
            return false;
        }
    }

    @AfterAll
    static void stop() throws IOException {
        warehouse.close();
        server.close();
    }

    @Test
    @DisplayName("a missing database names the URL without parameters and the user")
    void missingDatabase() {
        StranglerException problem = catchThrowableOfType(
                StranglerException.class, () -> open("nowhere", "postgres", Optional.of("secret")));
        assertThat(problem)
                .hasMessage("Cannot connect to " + url("nowhere")
                        + " as user postgres: database \"nowhere\" does not exist\n"
                        + "    Set the name of an existing database in the connection's URL in strangler.yaml.");
        assertThat(problem.category()).isEqualTo(Category.USER);
    }

    @Test
    @DisplayName("an unknown user is a fault of the settings")
    void unknownUser() {
        StranglerException problem =
                catchThrowableOfType(StranglerException.class, () -> open("postgres", "nobody", Optional.empty()));
        assertThat(problem)
                .hasMessage("Cannot connect to " + url("postgres") + " as user nobody: role \"nobody\" does not exist\n"
                        + "    Set the user and the password of this connection in strangler.yaml.");
        assertThat(problem.category()).isEqualTo(Category.USER);
    }

    @Test
    @DisplayName("a wrong or missing password is a fault of the settings, and is not shown")
    void wrongPassword() {
        StranglerException wrong =
                catchThrowableOfType(StranglerException.class, () -> open("postgres", "reader", Optional.of("wrong")));
        assertThat(wrong)
                .hasMessage("Cannot connect to " + url("postgres")
                        + " as user reader: password authentication failed for user \"reader\"\n"
                        + "    Set the user and the password of this connection in strangler.yaml.");
        assertThat(wrong.category()).isEqualTo(Category.USER);
        StranglerException missing =
                catchThrowableOfType(StranglerException.class, () -> open("postgres", "reader", Optional.empty()));
        assertThat(missing)
                .hasMessageStartingWith("Cannot connect to " + url("postgres") + " as user reader: ")
                .hasMessageEndingWith("\n    Set the user and the password of this connection in strangler.yaml.");
        assertThat(missing.category()).isEqualTo(Category.USER);
    }

    @Test
    @DisplayName("a server that is down is a fault of the surroundings")
    void serverDown() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String url = "jdbc:postgresql://localhost:" + port + "/postgres";
        StranglerException problem = catchThrowableOfType(
                StranglerException.class,
                () -> new PostgresEngine()
                        .open(new ConnectionSettings(url + "?password=hidden", Optional.of("a"), Optional.empty())));
        assertThat(problem)
                .hasMessageStartingWith(
                        "Cannot connect to " + url + " as user a: Connection to localhost:" + port + " refused.")
                .hasMessageEndingWith("\n    Start the server, or set the right host and port in strangler.yaml.")
                .message()
                .doesNotContain("hidden");
        assertThat(problem.category()).isEqualTo(Category.ENVIRONMENT);
    }

    @Test
    @DisplayName("a URL of another kind is refused")
    void invalidUrl() {
        assertThatThrownBy(() -> new PostgresEngine()
                        .open(new ConnectionSettings(
                                "jdbc:mysql://h/d?password=x", Optional.empty(), Optional.empty())))
                .hasMessage("Invalid PostgreSQL URL: jdbc:mysql://h/d\n"
                        + "    Write it as jdbc:postgresql://host:port/database.");
    }

    @Test
    @DisplayName("a failed statement is shown short, with the server's reason and SQLSTATE, without passwords")
    void failedStatement() {
        assertThatThrownBy(() -> warehouse.query("SELECT *\n  FROM nosuch"))
                .hasMessage(
                        "Cannot run statement 'SELECT * FROM nosuch': relation \"nosuch\" does not exist (SQLSTATE 42P01)\n"
                                + "    Correct the statement, or what it names, and run the command again.");
        assertThatThrownBy(() -> warehouse.execute(List.of("CREATE ROLE reader PASSWORD 'top''secret'")))
                .hasMessage(
                        "Cannot run statement 'CREATE ROLE reader PASSWORD '***'': role \"reader\" already exists (SQLSTATE 42710)\n"
                                + "    Correct the statement, or what it names, and run the command again.");
    }

    @Test
    @DisplayName("a missing permission says what to do")
    void permission() {
        warehouse.execute(List.of("CREATE TABLE IF NOT EXISTS guarded (n integer)"));
        try (Warehouse reader = open("postgres", "reader", Optional.of("right"))) {
            assertThatThrownBy(() -> reader.query("SELECT * FROM guarded"))
                    .hasMessage(
                            "Cannot run statement 'SELECT * FROM guarded': permission denied for table guarded (SQLSTATE 42501)\n"
                                    + "    Grant the permission to the user, or set another user in strangler.yaml.");
        }
    }

    @Test
    @DisplayName("a running query is cancelled from another thread")
    void cancel() {
        CompletableFuture<Throwable> running = CompletableFuture.supplyAsync(() -> catchThrowableOfType(
                StranglerException.class,
                () -> warehouse
                        .query("SELECT count(*) FROM generate_series(1, 100000000000)")
                        .close()));
        while (!running.isDone()) {
            warehouse.session().cancel();
            Thread.onSpinWait();
        }
        assertThat(running.join())
                .hasMessage("Cannot run statement 'SELECT count(*) FROM generate_series(1, 100000000000)':"
                        + " canceling statement due to user request (SQLSTATE 57014)\n    Run the command again.");
    }

    @Test
    @DisplayName("a format that PostgreSQL does not write is refused")
    void unsupportedFormat() {
        RowShape shape = new RowShape(List.of(new ShapeColumn("n", new LogicalType.Int(4), true)), List.of());
        BulkExport export =
                new BulkExport("SELECT 1", shape, folder.resolve("x.parquet"), BulkFormat.PARQUET, Compression.NONE);
        assertThatThrownBy(() -> warehouse.export(export))
                .hasMessage("Cannot write x.parquet: PostgreSQL has no bulk path for PARQUET\n"
                        + "    Use CSV, plain or with GZIP, or let DuckDB do it.");
    }

    @Test
    @DisplayName("a failed export leaves no file")
    void failedExport() {
        RowShape shape = new RowShape(List.of(new ShapeColumn("n", new LogicalType.Int(4), true)), List.of());
        Path file = folder.resolve("half.csv");
        BulkExport export = new BulkExport(
                "SELECT 10 / (5000 - n) FROM generate_series(1, 9999) n",
                shape,
                file,
                BulkFormat.CSV,
                Compression.NONE);
        assertThatThrownBy(() -> warehouse.export(export)).hasMessageContaining("division by zero (SQLSTATE 22012)");
        assertThat(file).doesNotExist();
    }

    @Test
    @DisplayName("NaN in a decimal column is no Java value")
    void notANumber() {
        try (Rows rows = warehouse.query("SELECT 'NaN'::numeric AS n")) {
            assertThat(rows.next()).isTrue();
            assertThatThrownBy(() -> rows.value(0))
                    .hasMessage("Cannot read column 'n' of type numeric: Bad value for type BigDecimal : NaN\n"
                            + "    Correct the value, or leave the column out.");
        }
    }

    private static Warehouse open(String database, String user, Optional<String> password) {
        return new PostgresEngine()
                .open(new ConnectionSettings(url(database), Optional.of(user), password.map(Secret::new)));
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }
}

package dev.stranglerfig.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.cli.service.WorkspaceServers;
import dev.stranglerfig.config.ledger.EntryDraft;
import dev.stranglerfig.config.ledger.EntryType;
import dev.stranglerfig.config.ledger.Intent;
import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.config.ledger.LedgerOpener;
import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.config.workspace.WorkspaceReader;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.Engines;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a command says to a request that comes too early, twice, or with the wrong login; on real databases, in the order of the road. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class BadRequestTest {

    private static final String QUESTION = "SELECT copies FROM core.subscription";

    private CommandFolder folder;
    private String url = "";

    @BeforeAll
    void startTheMonolith(@TempDir Path directory) throws IOException {
        folder = new CommandFolder(directory, "press");
        Files.createDirectories(folder.workspace());
        Files.writeString(folder.workspace().resolve("right"), "right");
        Files.writeString(folder.workspace().resolve("wrong"), "wrong");
        Files.writeString(folder.workspace().resolve("strangler.yaml"), """
                version: 1
                name: press
                legacy:
                  engine: postgres
                  embedded: { data: monolith, database: dwh }
                  schemas: [core]
                domains:
                  - { name: subscriptions, tables: [core.subscription*] }
                  - { name: ghosts, tables: [core.ghost*] }
                stakeholders:
                  - { team: retention, tier: 1 }
                consumers:
                  - { name: dashboard, team: retention, user: reader, password: { file: right }, reads: [core.subscription] }
                  - { name: stranger, team: retention, user: reader, password: { file: wrong }, reads: [core.subscription] }
                targets:
                  - { name: lake, engine: duckdb, folder: lake }
                products:
                  - { name: subscriptions, domain: subscriptions, owner: maria@press.example, target: lake }
                  - { name: ghosts, domain: ghosts, owner: maria@press.example, target: lake }
                """);
        onTheMonolith(
                "CREATE SCHEMA core",
                "CREATE TABLE core.subscription (subscription_id bigint PRIMARY KEY, copies int NOT NULL)",
                "INSERT INTO core.subscription VALUES (1, 2)",
                "CREATE TABLE core.salary (employee_id bigint PRIMARY KEY, amount numeric(9, 2))",
                "CREATE ROLE reader LOGIN PASSWORD 'right'",
                "GRANT USAGE ON SCHEMA core TO reader",
                "GRANT SELECT ON core.subscription TO reader");
    }

    @AfterAll
    void stop() throws IOException {
        folder.close();
    }

    @Test
    @Order(1)
    void aDomainWhosePatternsMatchNothing() {
        assertThat(said("plan", "ghosts")).isEqualTo("""
                Cannot find tables of domain ghosts: the legacy database has none like core.ghost*
                    Correct the entry under domains in strangler.yaml, or take it out.
                exit 2
                """);
    }

    @Test
    @Order(2)
    void aWayForwardBeforeTheFirstCarve() {
        succeeds("plan", "subscriptions");

        assertThat(said("route", "forward", "dashboard", "subscriptions")).isEqualTo("""
                Cannot rely on version 1 of subscriptions: nothing is published
                    Run strangler carve subscriptions and strangler reconcile subscriptions, then route again.
                Cannot rely on subscriptions.subscription at version 1: it was never compared with the legacy
                    Run strangler reconcile subscriptions.
                exit 1
                """);
    }

    @Test
    @Order(3)
    void aComparisonBeforeTheFirstCarve() {
        assertThat(said("reconcile", "subscriptions")).isEqualTo("""
                Cannot reconcile subscriptions: no version of it is published
                    Run strangler carve subscriptions first.
                exit 2
                """);
    }

    @Test
    @Order(4)
    void aWayForwardBeforeTheFirstComparison() {
        succeeds("carve", "subscriptions");

        assertThat(said("route", "forward", "dashboard", "subscriptions")).isEqualTo("""
                Cannot rely on subscriptions.subscription at version 1: it was never compared with the legacy
                    Run strangler reconcile subscriptions.
                exit 1
                """);
    }

    @Test
    @Order(5)
    void aWayBackFromTheLegacy() {
        assertThat(said("route", "back", "dashboard", "subscriptions", "--reason", "month end"))
                .isEqualTo("""
                Cannot change the route dashboard -> subscriptions: it is already at the legacy
                    Nothing needs to be done; look at the routes with strangler route.
                exit 1
                """);
    }

    @Test
    @Order(6)
    void aSecondCarveWhileTheFirstRuns() {
        try (Ledger ledger = LedgerOpener.open(workspace(), CommandFolder.ENVIRONMENT, Clock.systemUTC())) {
            Intent first = ledger.begin(draft("carve.intent"));
            String second = said("carve", "subscriptions");
            ledger.finish(first, draft("carve.failed"));

            assertThat(second)
                    .matches("Cannot carve product subscriptions: process "
                            + ProcessHandle.current().pid()
                            + " on \\S+ carves it since \\S+Z\n"
                            + "    Wait until that process has ended, or stop it; the next run decides what it left\\.\n"
                            + "exit 3\n");
        }
        assertThat(succeeds("carve", "subscriptions").out()).startsWith("published subscriptions version 2, ");
    }

    @Test
    @Order(7)
    void aPlanThatHasNothingNewForAnEditedFile() throws IOException {
        Path queries = folder.workspace().resolve("products/subscriptions/queries/files.sql");
        String edited = Files.readString(queries) + "-- mine\n";
        Files.writeString(queries, edited);

        assertThat(succeeds("plan", "subscriptions").out()).contains("kept " + queries + ", edited by hand\n");
        assertThat(queries).hasContent(edited);
        Files.writeString(queries, edited.replace("-- mine\n", ""));
    }

    @Test
    @Order(8)
    void aConsumerWithAWrongPassword() {
        assertThat(said("query", "--consumer", "stranger", QUESTION)).isEqualTo("""
                Cannot connect to URL as user reader: password authentication failed for user "reader"
                    Set the user and the password of this connection in strangler.yaml.
                exit 2
                """);
    }

    @Test
    @Order(9)
    void aWorkspaceWithAWrongPassword() throws IOException {
        Path other = Files.createDirectories(folder.directory().resolve("other"));
        Files.writeString(other.resolve("secret"), "wrong");
        Files.writeString(other.resolve("strangler.yaml"), """
                version: 1
                name: other
                legacy:
                  engine: postgres
                  url: %s
                  user: reader
                  password: { file: secret }
                """.formatted(url));

        assertThat(said(folder.command("--workspace", "other", "check"))).isEqualTo("""
                Cannot connect to URL as user reader: password authentication failed for user "reader"
                    Set the user and the password of this connection in strangler.yaml.
                exit 2
                """);
    }

    @Test
    @Order(10)
    void aTableThatTheConsumerMayNotRead() {
        assertThat(said("query", "--consumer", "dashboard", "SELECT amount FROM core.salary"))
                .isEqualTo("""
                answered by the legacy: core.salary belongs to no product
                Cannot run statement 'SELECT amount FROM core.salary': permission denied for table salary (SQLSTATE 42501)
                    Grant the permission to the user, or set another user in strangler.yaml.
                exit 2
                """);
    }

    @Test
    @Order(11)
    void aTableThatIsNotThere() {
        assertThat(said("query", "--consumer", "dashboard", "SELECT 1 FROM core.subscripiton"))
                .isEqualTo("""
                answered by the legacy: core.subscripiton belongs to no product
                Cannot run statement 'SELECT 1 FROM core.subscripiton': relation "core.subscripiton" does not exist (SQLSTATE 42P01)
                    Correct the statement, or what it names, and run the command again.
                exit 2
                """);
    }

    @Test
    @Order(12)
    void aNewPlanOverAFileThatSomebodyEdited() throws IOException {
        Path contract = folder.workspace().resolve("products/subscriptions/subscriptions.odcs.yaml");
        String edited = Files.readString(contract) + "# mine\n";
        Files.writeString(contract, edited);
        onTheMonolith("COMMENT ON TABLE core.subscription IS 'said in other words'");

        assertThat(said("plan", "subscriptions")).isEqualTo("""
                Cannot write %s: it was edited since strangler wrote it, and the plan has a new text for it
                    Move the edits away and run strangler plan subscriptions again, or give up the edits with strangler plan subscriptions --overwrite.
                exit 2
                """.formatted(contract));
        assertThat(contract).hasContent(edited);
        assertThat(succeeds("plan", "subscriptions", "--overwrite").out()).contains("wrote " + contract + "\n");
    }

    @Test
    @Order(13)
    void aMonolithThatChangedSinceThePlan() {
        onTheMonolith("ALTER TABLE core.subscription DROP COLUMN copies");

        assertThat(said("carve", "subscriptions")).isEqualTo("""
                Cannot carve table core.subscription: its column copies is gone since the product was planned
                    Run strangler plan subscriptions and review what it changes, then carve again.
                exit 2
                """);
        assertThat(said("plan", "subscriptions")).isEqualTo("""
                Cannot plan product subscriptions anew: its tables or columns differ from those it has published
                    Declare the changed tables as a product of a new name in strangler.yaml, carve it and move the consumers over; a published product keeps its ports.
                exit 2
                """);
        assertThat(succeeds("ledger", "verify").out()).startsWith("intact: ");
    }

    private String said(String... arguments) {
        return said(folder.run(arguments));
    }

    private String said(CommandRun run) {
        return run.err().replace(url, "URL") + "exit " + run.exitCode() + "\n";
    }

    private CommandRun succeeds(String... arguments) {
        CommandRun run = folder.run(arguments);
        assertThat(run.exitCode())
                .as("%s%n%s%s", String.join(" ", arguments), run.out(), run.err())
                .isZero();
        return run;
    }

    private Workspace workspace() {
        return new WorkspaceReader().read(folder.workspace(), CommandFolder.ENVIRONMENT);
    }

    private void onTheMonolith(String... statements) {
        try (WorkspaceServers servers = WorkspaceServers.of(workspace(), CommandFolder.ENVIRONMENT)) {
            ConnectionSettings settings = servers.legacy();
            url = settings.url();
            try (Warehouse legacy = Engines.named(new EngineName("postgres")).open(settings)) {
                legacy.execute(List.of(statements));
            }
        }
    }

    private static EntryDraft draft(String type) {
        return new EntryDraft(new EntryType(type), "subscriptions", "{\"product\":\"subscriptions\"}");
    }
}

package dev.stranglerfig.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.ledger.LedgerOpener;
import dev.stranglerfig.config.ledger.UndecidedIntent;
import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.config.workspace.WorkspaceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole journey on real databases, in its order: a demo, what it leaves behind, a broken cell and the way back. */
@Timeout(600)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class RoadTest {

    private static final String PRODUCT = "subscriptions";

    private static final Set<String> MOVED = Set.of("circulation_dashboard", "churn_dashboard", "billing_support");

    /** Those of them that read core.subscription, where the demo breaks a cell. */
    private static final Set<String> SENT_BACK = Set.of("circulation_dashboard", "churn_dashboard");

    /** Reads tables of the product, and not core.subscription. */
    private static final String UNTOUCHED = "billing_support";

    private static final String QUESTION = "SELECT s.product_code, count(*) AS subscriptions, sum(s.copies) AS copies"
            + " FROM core.subscription s GROUP BY s.product_code";

    private CommandFolder folder;
    private CommandRun demo;

    @BeforeAll
    void runTheDemo(@TempDir Path directory) {
        folder = new CommandFolder(directory, "press");
        demo = folder.command("demo", folder.name(), "--rows", "10000");
    }

    @AfterAll
    void stop() throws IOException {
        folder.close();
    }

    @Test
    @Order(1)
    void theDemoEndsWellAndPrintsEachCommandThatItRuns() {
        assertThat(demo.exitCode()).as(demo.err()).isZero();
        assertThat(demo.out())
                .contains("$ strangler --workspace press check\n")
                .contains("$ strangler --workspace press analyze\n")
                .contains("$ strangler --workspace press rank --why subscriptions\n")
                .contains("$ strangler --workspace press plan subscriptions\n")
                .contains("$ strangler --workspace press carve subscriptions\npublished subscriptions version 1, ")
                .contains("$ strangler --workspace press reconcile subscriptions\n")
                .contains("matched: every cell of 13 tables\n")
                .contains("$ strangler --workspace press route forward churn_dashboard subscriptions\nrouted ")
                .contains("$ strangler --workspace press route forward billing_support subscriptions\nrouted ")
                .contains("$ strangler --workspace press route back circulation_dashboard subscriptions --reason ")
                .contains("$ strangler --workspace press query --consumer circulation_dashboard \"SELECT ")
                .contains("$ strangler --workspace press route\n")
                .contains("$ strangler --workspace press report\n")
                .contains("$ strangler --workspace press ledger verify\nintact: ");
        assertThat(atTarget()).isEqualTo(MOVED);
    }

    @Test
    @Order(2)
    void bothSidesGiveTheSameAnswerToAConsumer() {
        CommandRun target = query();
        assertThat(succeeds("route", "back", "circulation_dashboard", PRODUCT, "--reason", "to compare answers")
                        .out())
                .startsWith("routed circulation_dashboard -> subscriptions: from target to legacy");
        CommandRun legacy = query();
        succeeds("route", "forward", "circulation_dashboard", PRODUCT);

        assertThat(target.err()).contains("answered by the target: ");
        assertThat(legacy.err()).contains("answered by the legacy: ");
        assertThat(target.out().lines())
                .hasSizeGreaterThan(10)
                .allMatch(row -> row.startsWith("{\"product_code\":\""))
                .containsExactlyInAnyOrderElementsOf(legacy.out().lines().toList());
        assertThat(atTarget()).isEqualTo(MOVED);
    }

    @Test
    @Order(3)
    void theReportIsWritten() {
        Path report = folder.workspace().resolve("report");

        assertThat(report.resolve("index.html")).content().contains("meridian-press", PRODUCT, "churn_dashboard");
        for (String name : new String[] {"candidates", "runs", "parity", "progress", "estate"}) {
            assertThat(report.resolve(name + ".csv")).isNotEmptyFile();
            assertThat(report.resolve(name + ".json")).isNotEmptyFile();
        }
    }

    @Test
    @Order(4)
    void anExportedLedgerHoldsUntilOneByteOfAnEntryIsChanged() throws IOException {
        assertThat(succeeds("ledger", "verify").out()).startsWith("intact: ");
        succeeds("ledger", "export", "ledger.jsonl");
        Path export = folder.directory().resolve("ledger.jsonl");

        assertThat(check("ledger.jsonl"))
                .isEqualTo(new CommandRun(
                        0, "holds: exported ledger: " + entries() + " entries, head " + lastHash(export) + "\n", ""));
        replaceFirst(export, "\"from\":\"legacy\"", "\"from\":\"legacz\"");
        CommandRun changed = check("ledger.jsonl");
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.out()).isEqualTo("does not hold: exported ledger\n");
        assertThat(changed.err()).contains("ledger.jsonl:");
    }

    @Test
    @Order(5)
    void aCertificateHoldsUntilANumberInItIsChanged() throws IOException {
        succeeds("reconcile", PRODUCT, "--certificate", "parity.json");

        assertThat(check("parity.json"))
                .isEqualTo(new CommandRun(
                        0,
                        "holds: parity certificate: subscriptions version 1, 13 tables: every one is equal on both sides\n",
                        ""));
        replaceFirst(folder.directory().resolve("parity.json"), "\"rowsTarget\" : ", "\"rowsTarget\" : 1");
        CommandRun changed = check("parity.json");
        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.out()).isEqualTo("does not hold: parity certificate\n");
        assertThat(changed.err()).contains("parity.json: ");
    }

    @Test
    @Order(6)
    void aManifestHoldsUntilADataFileIsCutShort() throws IOException {
        PortCopy copy = PortCopy.of(
                folder.workspace().resolve("store"), folder.directory().resolve("copy"));

        CommandRun whole = check(copy.manifest());
        assertThat(whole.exitCode()).as(whole.err()).isZero();
        assertThat(whole.out()).startsWith("holds: manifest of a version: ");
        Path cut = copy.cutADataFileShort();
        CommandRun damaged = check(copy.manifest());
        assertThat(damaged.exitCode()).isEqualTo(1);
        assertThat(damaged.out()).isEqualTo("does not hold: manifest of a version\n");
        assertThat(damaged.err()).contains(cut.getFileName() + ": it has ").contains(" bytes, the manifest says ");
    }

    @Test
    @Order(7)
    void aChangedCellIsFoundAndNamedAndItsReadersAreSentBackAndNobodyElse() throws IOException {
        CommandRun broken = folder.command("demo", folder.name(), "--rows", "10000", "--break");

        assertThat(broken.exitCode()).as(broken.err()).isEqualTo(1);
        assertThat(broken.out())
                .contains("already there in press, ")
                .contains("in the product's storage: UPDATE \"v1_log\".\"subscription_log\" SET \"copies\" = ")
                .contains("\nsubscription mismatched: 1 changed (copies: 1)\n")
                .containsPattern("\n  changed subscription_id=\\d+ copies: (\\d+) -> (?!\\1\\b)\\d+\n");
        for (String consumer : SENT_BACK) {
            assertThat(broken.out())
                    .contains(
                            "\nsent back " + consumer
                                    + " -> subscriptions: subscriptions.subscription at version 2 mismatched: 1 changed (copies: 1)\n");
        }
        assertThat(broken.out()).doesNotContain("sent back " + UNTOUCHED);
        assertThat(atTarget()).containsExactly(UNTOUCHED);
        assertThat(succeeds("route", "why", "churn_dashboard", PRODUCT).out())
                .contains("subscriptions.subscription at version 2 mismatched: 1 changed (copies: 1)");
        assertThat(query().err()).contains("answered by the legacy: ");
        requireNoValueInTheLedger(broken);
    }

    @Test
    @Order(8)
    void aRefusedWayForwardNamesWhatIsInTheWay() {
        CommandRun refused = folder.run("route", "forward", "churn_dashboard", PRODUCT);

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).isEqualTo("refused churn_dashboard -> subscriptions: from legacy to target\n");
        assertThat(refused.err()).isEqualTo("""
                Cannot rely on subscriptions.subscription at version 2: the newest verdict is mismatched: 1 changed (copies: 1)
                    Mend the difference and publish again with strangler carve subscriptions, then run strangler reconcile subscriptions.
                """);
    }

    @Test
    @Order(8)
    void theAnswersOfSubCommandsAreJsonToo() {
        CommandRun refused = folder.run("route", "forward", "churn_dashboard", PRODUCT, "--format", "json");
        JsonNode why = json(
                succeeds("route", "--format", "json", "why", UNTOUCHED, PRODUCT).out());
        JsonNode audit = json(succeeds("ledger", "--format", "json", "verify").out());

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(json(refused.out()).get("outcome").asText()).isEqualTo("refused");
        assertThat(json(refused.out()).get("problems").get(0).asText())
                .startsWith("Cannot rely on subscriptions.subscription at version 2: ");
        assertThat(why.get("side").asText()).isEqualTo("target");
        assertThat(why.get("steps").get(0).get("from").asText()).isEqualTo("legacy");
        assertThat(audit.get("intact").asBoolean()).isTrue();
        assertThat(audit.get("entries").asInt()).isEqualTo(entries());
        assertThat(json(succeeds("service", "--format", "json").out())
                        .get("status")
                        .asText())
                .startsWith("running, process ");
    }

    @Test
    @Order(9)
    void theNextCarveRepairsTheProductAndTheWayForwardIsOpenAgain() {
        assertThat(succeeds("carve", PRODUCT).out()).startsWith("published subscriptions version 3, ");
        assertThat(succeeds("reconcile", PRODUCT).out()).endsWith("matched: every cell of 13 tables\n");
        succeeds("route", "forward", "churn_dashboard", PRODUCT);

        assertThat(atTarget()).containsExactlyInAnyOrder("churn_dashboard", UNTOUCHED);
        assertThat(succeeds("ledger", "verify").out()).startsWith("intact: ");
    }

    @Test
    @Order(10)
    void aCarveAQueryAndAReportRunAtOnceInProcessesOfTheirOwn() throws IOException, InterruptedException {
        Process carve = folder.start("carve", PRODUCT);
        Process report = folder.start("report");
        Process query = folder.start("query", "--consumer", "churn_dashboard", QUESTION);

        assertThat(carve.waitFor()).as(printed("carve")).isZero();
        assertThat(report.waitFor()).as(printed("report")).isZero();
        assertThat(query.waitFor()).as(printed("query")).isZero();
        assertThat(printed("carve")).contains("published subscriptions version ");
        assertThat(printed("query")).contains("product_code");
    }

    @Test
    @Order(11)
    void aKilledCarveIsDecidedByTheNextOne() throws IOException, InterruptedException {
        Process carve;
        LedgerEntry newest;
        try (Ledger ledger = ledger()) {
            long before = ledger.head().sequence();
            carve = folder.start("carve", PRODUCT);
            while (carve.isAlive() && ledger.head().sequence() == before) {
                Thread.onSpinWait();
            }
            newest = ledger.entries().get((int) before);
            carve.destroyForcibly().waitFor();
        }

        assertThat(newest.type().value()).as(printed("carve")).isEqualTo("carve.intent");
        assertThat(succeeds("carve", PRODUCT).out()).startsWith("published subscriptions version ");
        assertThat(undecided()).isEmpty();
        assertThat(succeeds("reconcile", PRODUCT).out()).endsWith("matched: every cell of 13 tables\n");
        assertThat(succeeds("ledger", "verify").out()).startsWith("intact: ");
    }

    @Test
    @Order(12)
    void stoppingTheServiceLeavesNoProcessBehind() throws IOException {
        Set<ProcessHandle> running = folder.processes();

        assertThat(running).hasSize(3);
        assertThat(succeeds("service", "stop").out()).isEqualTo("stopped\n");
        assertThat(running).allMatch(CommandFolder::ends);
        assertThat(succeeds("service").out()).startsWith("not running; ");
    }

    private CommandRun succeeds(String... arguments) {
        CommandRun run = folder.run(arguments);
        assertThat(run.exitCode())
                .as("%s%n%s%s", String.join(" ", arguments), run.out(), run.err())
                .isZero();
        return run;
    }

    private String printed(String command) throws IOException {
        return Files.readString(folder.directory().resolve(command + ".out"));
    }

    private List<UndecidedIntent> undecided() {
        try (Ledger ledger = ledger()) {
            return ledger.undecided();
        }
    }

    private Ledger ledger() {
        Workspace workspace = new WorkspaceReader().read(folder.workspace(), CommandFolder.ENVIRONMENT);
        return LedgerOpener.open(workspace, CommandFolder.ENVIRONMENT, Clock.systemUTC());
    }

    private CommandRun query() {
        return succeeds("query", "--consumer", "circulation_dashboard", "--format", "json", QUESTION);
    }

    private CommandRun check(String file) {
        return folder.command("certificate", "check", file);
    }

    private Set<String> atTarget() {
        Set<String> consumers = new TreeSet<>();
        for (JsonNode route : json(succeeds("route", "--format", "json").out()).get("routes")) {
            if (route.get("side").asText().equals("target")) {
                consumers.add(route.get("consumer").asText());
            }
        }
        return consumers;
    }

    private int entries() {
        return json(succeeds("ledger", "--last", "1000000", "--format", "json").out())
                .size();
    }

    private static String lastHash(Path export) throws IOException {
        return json(Files.readAllLines(export).get(0)).get("head").asText();
    }

    private void requireNoValueInTheLedger(CommandRun broken) throws IOException {
        String difference = broken.out()
                .lines()
                .filter(line -> line.startsWith("  changed subscription_id="))
                .findFirst()
                .orElseThrow();
        String key = difference.replaceFirst(" copies.*", "").replaceFirst(".*=", "");
        succeeds("ledger", "export", "after.jsonl");
        assertThat(folder.directory().resolve("after.jsonl"))
                .content()
                .contains("\"copies\"")
                .doesNotContain(key)
                .doesNotContain(difference.replaceFirst(".*copies: ", ""));
    }

    private static void replaceFirst(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf(before);
        assertThat(at).as("%s in %s", before, text).isNotNegative();
        Files.writeString(file, text.substring(0, at) + after + text.substring(at + before.length()));
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException failure) {
            throw new AssertionError(text, failure);
        }
    }
}

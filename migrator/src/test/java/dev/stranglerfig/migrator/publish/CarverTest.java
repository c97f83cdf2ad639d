package dev.stranglerfig.migrator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarverTest {

    private static final String ALL = "SELECT id, email, price, started_at FROM %s ORDER BY id";

    private static Monolith monolith;

    @TempDir
    private Path directory;

    private CarveBench bench;

    @BeforeAll
    static void startMonolith() throws IOException {
        monolith = Monolith.start();
    }

    @AfterAll
    static void stopMonolith() throws IOException {
        monolith.close();
    }

    @BeforeEach
    void plan() throws IOException {
        monolith.reset();
        bench = CarveBench.open(directory, monolith.warehouse());
        bench.plan(monolith.plan());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void showsTheLegacyRowsOnBothPorts() {
        PublishedVersion version = bench.carve();

        List<String> legacy = CarveBench.rows(monolith.warehouse(), ALL.formatted("core.subscription"));
        assertThat(version.version()).isEqualTo(1);
        assertThat(version.table("subscription").orElseThrow().rows()).isEqualTo(1000);
        assertThat(bench.rows(ALL.formatted("v1.subscription"))).isEqualTo(legacy);
        assertThat(bench.rows(ALL.formatted(fileQuery(version, "subscription"))))
                .isEqualTo(legacy);
        assertThat(bench.rows("SELECT code, name FROM v1.title ORDER BY code")).hasSize(2);
    }

    @Test
    void writesDecimalsAsTextAndTimesAsIso() {
        PublishedVersion version = bench.carve();

        Path file = bench.files().resolve(onlyFile(version, "subscription").path());
        assertThat(bench.rows("SELECT * FROM read_json('" + file
                        + "', format='newline_delimited', columns={line: 'JSON'}) LIMIT 0"))
                .isEmpty();
        assertThat(bench.rows("SELECT json FROM read_ndjson_objects('" + file + "') WHERE json->>'id' = '1'"))
                .containsExactly(
                        "{\"id\":1,\"email\":\"reader1@example.test\",\"price\":\"1.25\",\"started_at\":\"2020-01-01T01:00:00.000000\"}|");
    }

    @Test
    void publishesOnlyTheChangesOfALaterState() {
        bench.carve();
        monolith.execute(
                "UPDATE core.subscription SET email = NULL WHERE id = 7",
                "DELETE FROM core.subscription WHERE id = 8",
                "INSERT INTO core.subscription VALUES (1001, 'new@example.test', 1, NULL)");

        PublishedVersion second = bench.carve();

        assertThat(bench.rows(ALL.formatted("v1.subscription")))
                .isEqualTo(CarveBench.rows(monolith.warehouse(), ALL.formatted("core.subscription")));
        assertThat(bench.rows("SELECT id, email, dp_op FROM v1_log.subscription_log WHERE dp_version = 2 ORDER BY id"))
                .containsExactly("7|null|U|", "8|null|D|", "1001|new@example.test|U|");
        assertThat(bench.rows("SELECT email, dp_version_from, dp_version_to FROM v1.subscription_history"
                        + " WHERE id IN (7, 8) ORDER BY id, dp_version_from"))
                .containsExactly(
                        "reader7@example.test|1|2|", "null|2|9223372036854775807|", "reader8@example.test|1|2|");
        assertThat(second.table("subscription").orElseThrow().since()).isEqualTo(2);
        assertThat(second.table("title").orElseThrow().since()).isEqualTo(1);
        assertThat(onlyFile(second, "title").path()).startsWith("title/v=1/part-");
    }

    @Test
    void answersAsOfAnEarlierVersion() {
        bench.carve();
        monolith.execute("DELETE FROM core.subscription WHERE id > 10");
        bench.carve();
        monolith.execute("INSERT INTO core.subscription VALUES (500, 'back@example.test', 2, NULL)");
        bench.carve();

        assertThat(
                        bench.rows(
                                "SELECT count(*) FROM v1.subscription_history WHERE dp_version_from <= 1 AND 1 < dp_version_to"))
                .containsExactly("1000|");
        assertThat(
                        bench.rows(
                                "SELECT count(*) FROM v1.subscription_history WHERE dp_version_from <= 2 AND 2 < dp_version_to"))
                .containsExactly("10|");
        assertThat(bench.rows("SELECT email, dp_version_from FROM v1.subscription_history WHERE id = 500 ORDER BY 2"))
                .containsExactly("reader500@example.test|1|", "back@example.test|3|");
        assertThat(bench.rows("SELECT count(*) FROM v1.subscription")).containsExactly("11|");
    }

    @Test
    void confirmsAnUnchangedStateWithoutWritingRowsOrFiles() throws IOException {
        PublishedVersion first = bench.carve();
        List<Path> before = dataFiles();

        PublishedVersion second = bench.carve();

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.businessTime()).isAfter(first.businessTime());
        assertThat(second.tables()).isEqualTo(first.tables());
        assertThat(second.root()).isNotEqualTo(first.root());
        assertThat(dataFiles()).isEqualTo(before);
        assertThat(bench.rows("SELECT count(*) FROM v1_log.subscription_log")).containsExactly("1000|");
    }

    @Test
    void writesIntentAndOutcomeWithoutAnyRowValue() {
        bench.carve();

        assertThat(bench.ledger().entries().stream().map(entry -> entry.type().value()))
                .containsExactly("carve.intent", "version.published");
        LedgerEntry outcome = bench.ledger().entries().get(1);
        assertThat(outcome.intent()).hasValue(1);
        assertThat(outcome.body()).doesNotContain("reader1@");
        assertThat(PublishedVersions.fold(bench.ledger())
                        .newest(Monolith.PRODUCT)
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
    }

    @Test
    void makesLeavesThatAnybodyCanMakeAgain() {
        bench.carve();

        assertThat(bench.rows(
                        "SELECT count(*) FROM v1_log.subscription_log WHERE dp_leaf = unhex(sha256(dp_salt || 'U' ||"
                                + " id || ';' || length(email) || ':' || email || ';' || CAST(price * 100 AS BIGINT) || ';' ||"
                                + " epoch_us(started_at) || ';'))"))
                .containsExactly("1000|");
        assertThat(bench.rows("SELECT count(DISTINCT dp_salt) FROM v1_log.subscription_log"))
                .containsExactly("1000|");
    }

    @Test
    void carriesExtremeValuesOfEveryTypeToBothPorts() throws IOException {
        monolith.execute(
                "CREATE TABLE core.\"every \"\"type\" (\"the key\" UUID, part CHAR(4), small SMALLINT, whole INTEGER, price NUMERIC(38,10),"
                        + " ratio DOUBLE PRECISION, single REAL, flag BOOLEAN, note TEXT, raw BYTEA, day DATE, at TIME,"
                        + " seen TIMESTAMPTZ, extra JSONB, PRIMARY KEY (\"the key\", part))",
                "INSERT INTO core.\"every \"\"type\" VALUES"
                        + " ('00000000-0000-0000-0000-000000000000', 'a', -32768, 2147483647,"
                        + " 9999999999999999999999999999.9999999999, 'NaN', '-Infinity', true, '', '\\x00ff',"
                        + " '0001-01-01', '23:59:59.999999', '9999-12-31 23:59:59.999999+00', '{\"a\": [1, null]}'),"
                        + " ('ffffffff-ffff-ffff-ffff-ffffffffffff', 'b', NULL, NULL, NULL, NULL, NULL, NULL, NULL,"
                        + " NULL, NULL, NULL, NULL, NULL),"
                        + " ('ffffffff-ffff-ffff-ffff-ffffffffffff', 'c', 0, 0, -0.0000000001, '-0', 1e-40, false,"
                        + " E'line\\nbreak, \"quote\" and \\u00e9', '', '1970-01-01', '00:00',"
                        + " '1969-12-31 23:59:59.999999+00', '\"x\"')");
        bench.plan(monolith.plan());

        PublishedVersion first = bench.carve();
        PublishedVersion second = bench.carve();

        assertThat(first.table("every \"type").orElseThrow().rows()).isEqualTo(3);
        assertThat(onlyFile(first, "every \"type").path()).startsWith("every=20=22type/v=1/part-");
        assertThat(second.table("every \"type").orElseThrow().since()).isEqualTo(1);
    }

    @Test
    void carriesAnEmptyTable() {
        monolith.execute("DELETE FROM core.title");

        PublishedVersion version = bench.carve();

        assertThat(version.table("title").orElseThrow().rows()).isZero();
        assertThat(bench.rows("SELECT count(*) FROM v1.title")).containsExactly("0|");
        assertThat(bench.files().resolve(onlyFile(version, "title").path())).exists();
    }

    @Test
    void givesQueriesThatRunOnBothPorts() throws IOException {
        bench.carve();
        monolith.execute("DELETE FROM core.title WHERE code = 'DAY'");
        bench.carve();
        Path queries = directory.resolve("products/subscriptions/queries");

        String files = Files.readString(queries.resolve("files.sql"))
                .replace("'target/subscriptions", "'" + directory + "/target/subscriptions");
        String tables = Files.readString(queries.resolve("tables.sql"));

        bench.target()
                .execute(List.of((files + tables).split(";\\s*\\n")).stream()
                        .filter(statement -> !statement.isBlank())
                        .toList());
        assertThat(files).contains("-- title: the newest published state");
    }

    @Test
    void refusesWhenTheSourceHasOtherColumnsThanPlanned() {
        monolith.execute(
                "ALTER TABLE core.subscription DROP COLUMN email",
                "ALTER TABLE core.subscription ADD COLUMN mail TEXT",
                "ALTER TABLE core.title ALTER COLUMN name TYPE VARCHAR(10)");

        assertThatThrownBy(bench::carve)
                .isInstanceOfSatisfying(
                        StranglerException.class,
                        failure -> assertThat(failure.problems().stream().map(Problem::message))
                                .containsExactly(
                                        "Cannot carve table core.subscription: its column email is gone since the product was planned",
                                        "Cannot carve table core.subscription: it has a new column mail since the product was planned",
                                        "Cannot carve table core.title: its column name has another type since the product was planned"));
        assertThat(bench.ledger().entries().get(1).type().value()).isEqualTo("carve.failed");
        assertThat(bench.ledger().entries().get(1).body()).contains("\"reason\":\"PUBLISH_SOURCE_CHANGED\"");
    }

    @Test
    void keepsTheLastVersionWhenTheGateObjects() throws IOException {
        bench.carve();
        monolith.execute("UPDATE core.subscription SET price = 0");
        List<Path> before = dataFiles();
        PublishGate gate = version -> List.of(Problem.of(
                PublishProblem.REFUSED_BY_GATE,
                "Cannot publish version " + version.version() + ": the rows are not those of the monolith",
                "Look at the report."));

        assertThatThrownBy(() -> bench.carve(gate, PublishListener.silent()))
                .hasMessageStartingWith("Cannot publish version 2: the rows are not those of the monolith");

        assertThat(bench.rows("SELECT min(price) FROM v1.subscription")).containsExactly("1.25|");
        assertThat(bench.rows("SELECT count(*) FROM v1_log.subscription_log")).containsExactly("1000|");
        assertThat(dataFiles()).isEqualTo(before);
        assertThat(bench.carve().version()).isEqualTo(3);
    }

    @Test
    void refusesASecondCarveWhileOneRuns() throws Exception {
        CountDownLatch loaded = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        PublishListener waiting = (step, version) -> {
            if (step == PublishStep.LOADED) {
                loaded.countDown();
                await(goOn);
            }
        };
        CompletableFuture<PublishedVersion> first =
                CompletableFuture.supplyAsync(() -> bench.carve(PublishGate.notConfigured(), waiting));
        await(loaded);

        assertThatThrownBy(bench::carve)
                .hasMessageStartingWith("Cannot carve product subscriptions: process "
                        + ProcessHandle.current().pid() + " on ")
                .hasMessageEndingWith(
                        "Wait until that process has ended, or stop it; the next run decides what it left.");

        goOn.countDown();
        assertThat(first.get().version()).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static PublishedFile onlyFile(PublishedVersion version, String table) {
        return version.table(table).orElseThrow().files().get(0);
    }

    private String fileQuery(PublishedVersion version, String table) {
        return "(SELECT id, email, CAST(price AS DECIMAL(10,2)) AS price, CAST(started_at AS TIMESTAMP) AS started_at"
                + " FROM read_json('"
                + bench.files().resolve(onlyFile(version, table).path())
                + "', columns={id: 'BIGINT', email: 'VARCHAR', price: 'VARCHAR', started_at: 'VARCHAR'}))";
    }

    private List<Path> dataFiles() throws IOException {
        try (Stream<Path> found = Files.walk(bench.files())) {
            return found.filter(file -> file.toString().endsWith(".zst"))
                    .sorted()
                    .toList();
        }
    }
}

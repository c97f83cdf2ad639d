package dev.stranglerfig.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The demo monolith on a real PostgreSQL: schema, load by COPY, two nights, every consumer under its own login. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoMonolithTest {

    private static final long SEED = 42;
    private static final long ROWS = 10_000;
    private static final List<String> SUBSCRIPTIONS = List.of(
            "core.cancellation",
            "core.cancellation_reason",
            "core.delivery_address",
            "core.price_plan",
            "core.subscriber",
            "core.subscription",
            "core.subscription_invoice",
            "core.subscription_pause",
            "core.subscription_payment",
            "core.subscription_price",
            "core.subscription_product",
            "core.subscription_status_history",
            "core.subscription_term");

    private EmbeddedPostgres server;
    private MonolithDatabase monolith;

    @BeforeAll
    void fill() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().start();
        monolith = MonolithDatabase.create(server, "monolith");
        monolith.load(SEED, ROWS);
        monolith.runNight();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aSecondNightChangesOnlyTheScoreThatLooksAtTheNightBefore() throws SQLException, IOException {
        MonolithDatabase twin = MonolithDatabase.create(server, "twin");
        twin.load(SEED, ROWS);
        twin.runNight();
        List<String> tables = tables("'core', 'mart'", "'r', 'm'");
        SortedMap<String, String> first = twin.digests(tables);
        twin.runNight();
        SortedMap<String, String> second = twin.digests(tables);
        assertThat(second.get("core.customer_score")).isNotEqualTo(first.get("core.customer_score"));

        first.remove("core.customer_score");
        assertThat(second).containsAllEntriesOf(first);
        twin.runNight();
        assertThat(twin.digests(tables)).isEqualTo(second);
    }

    @Test
    void theSameSeedGivesTheSameTables() throws SQLException, IOException {
        MonolithDatabase again = MonolithDatabase.create(server, "again");
        again.load(SEED, ROWS);
        again.runNight();
        List<String> tables = tables("'core', 'mart'", "'r', 'm'");
        assertThat(again.digests(tables)).isEqualTo(monolith.digests(tables));
    }

    @Test
    void anotherSeedGivesOtherSubscriptions() throws SQLException, IOException {
        MonolithDatabase other = MonolithDatabase.create(server, "other");
        other.load(SEED + 1, ROWS);
        other.runNight();
        List<String> subscription = List.of("core.subscription");
        assertThat(other.digests(subscription)).isNotEqualTo(monolith.digests(subscription));
    }

    @Test
    void theThirteenSubscriptionTablesHoldRows() throws SQLException {
        for (String table : SUBSCRIPTIONS) {
            assertThat(monolith.column("SELECT count(*) > 0 FROM " + table))
                    .as(table)
                    .containsExactly("t");
        }
    }

    @Test
    void everySubscriptionTableHasAKeyAndEveryColumnADescription() throws SQLException {
        String list = quoted(SUBSCRIPTIONS);
        assertThat(monolith.column(
                        "SELECT count(*) FROM pg_constraint WHERE contype = 'p' AND conrelid::regclass::text IN ("
                                + list + ")"))
                .containsExactly("13");
        assertThat(monolith.column(
                        "SELECT c.oid::regclass || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                                + " WHERE c.oid::regclass::text IN (" + list
                                + ") AND a.attnum > 0 AND NOT a.attisdropped"
                                + " AND (col_description(c.oid, a.attnum) IS NULL OR obj_description(c.oid) IS NULL)"))
                .isEmpty();
    }

    @Test
    void theCoreHasAtLeastSixtyTablesAndTheReportLayerTwelve() throws SQLException {
        assertThat(tables("'core'", "'r'")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(tables("'mart'", "'r', 'v', 'm'")).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void emptyStringsAndMissingValuesLiveSideBySide() throws SQLException {
        assertThat(
                        monolith.column(
                                "SELECT (coupon_code IS NULL)::text FROM core.subscription WHERE coupon_code IS NULL OR coupon_code = ''"))
                .contains("true", "false");
        assertThat(
                        monolith.column(
                                "SELECT full_name FROM core.subscriber WHERE full_name <> convert_from(convert_to(full_name, 'UTF8'), 'LATIN1')"))
                .isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyQueryOfAConsumerRunsUnderItsOwnLogin() {
        return DemoConsumers.all().stream()
                .map(consumer -> DynamicTest.dynamicTest(consumer.name(), () -> runAll(consumer)));
    }

    @TestFactory
    Stream<DynamicTest> noConsumerReadsRawData() {
        return DemoConsumers.all().stream()
                .map(consumer -> DynamicTest.dynamicTest(
                        consumer.name(),
                        () -> assertThatThrownBy(() -> rows(consumer.role(), "SELECT * FROM raw_print.subm LIMIT 1"))
                                .hasMessageContaining("permission denied for schema raw_print")));
    }

    @Test
    void theGrantsAreExactlyWhatTheConsumersRead() throws SQLException {
        for (DemoConsumer consumer : DemoConsumers.all()) {
            List<String> granted = monolith.column(
                    "SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                            + " WHERE n.nspname IN ('core', 'mart') AND c.relkind IN ('r', 'v', 'm') AND has_table_privilege('"
                            + consumer.role() + "', c.oid, 'SELECT')");
            assertThat(granted)
                    .as(consumer.role())
                    .containsExactlyInAnyOrderElementsOf(
                            consumer.tables().stream().map(Object::toString).toList());
        }
    }

    private void runAll(DemoConsumer consumer) throws SQLException {
        for (String query : consumer.queries()) {
            assertThat(rows(consumer.role(), query)).as(query).isPositive();
        }
    }

    private int rows(String role, String query) throws SQLException {
        int rows = 0;
        try (Connection connection = monolith.connect(role);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows++;
            }
        }
        return rows;
    }

    private List<String> tables(String schemas, String kinds) throws SQLException {
        return monolith.column(
                "SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ("
                        + schemas + ") AND c.relkind IN (" + kinds + ") ORDER BY 1");
    }

    private static String quoted(List<String> names) {
        return "'" + String.join("', '", names) + "'";
    }
}

package dev.stranglerfig.analyzer.usage;

import static dev.stranglerfig.analyzer.usage.LogFixture.CUSTOMERS;
import static dev.stranglerfig.analyzer.usage.LogFixture.ORDERS;
import static dev.stranglerfig.analyzer.usage.LogFixture.STOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageReaderTest {

    @TempDir
    private Path folder;

    private LogFixture log;

    @BeforeEach
    void prepare() {
        log = new LogFixture(folder);
    }

    @Test
    void aWeekOfATeamCountsOnceHoweverOftenItAsks() throws IOException {
        Usage usage = log.read(
                "2026-01-05T08:00:00Z,anna,psql,Sales,select 1 from core.orders",
                "2026-01-06T08:00:00Z,anna,psql,Sales,select 2 from core.orders",
                "2026-01-11T23:59:59Z,bert,psql,Sales,select 3 from core.orders",
                "2026-01-12T00:00:00Z,bert,psql,Sales,select 4 from core.orders");
        assertThat(usage.uses()).singleElement().satisfies(use -> {
            assertThat(use.team()).contains(new TeamName("Sales"));
            assertThat(use.tables()).containsExactly(ORDERS);
            assertThat(use.activity().queries()).isEqualTo(4);
            assertThat(use.activity().weeks()).hasToString("[2026-W02, 2026-W03]");
            assertThat(use.activity().firstSeen()).isEqualTo(Instant.parse("2026-01-05T08:00:00Z"));
            assertThat(use.activity().lastSeen()).isEqualTo(Instant.parse("2026-01-12T00:00:00Z"));
        });
        assertThat(usage.of(ORDERS)).get().satisfies(table -> {
            assertThat(table.teamWeeks()).isEqualTo(2);
            assertThat(table.teams()).isEqualTo(1);
        });
        assertThat(usage.users()).extracting(UserUsage::user).containsExactly("anna", "bert");
    }

    @Test
    void queriesThatNeedOtherTablesAreOtherUses() throws IOException {
        Usage usage = log.read(
                "2026-01-05T08:00:00Z,anna,psql,Sales,select 1 from core.orders",
                "2026-01-05T09:00:00Z,anna,psql,Sales,select 1 from core.orders join core.customers using (id)",
                "2026-01-05T10:00:00Z,carl,psql,Stock,select 1 from core.orders");
        assertThat(usage.uses())
                .extracting(use -> use.team().orElseThrow() + " " + use.tables())
                .containsExactly("Sales [core.customers, core.orders]", "Sales [core.orders]", "Stock [core.orders]");
        assertThat(usage.tablesOf("anna")).containsExactly(CUSTOMERS, ORDERS);
        assertThat(usage.of(STOCK)).isEmpty();
        assertThat(usage.of(ORDERS)).get().extracting(TableUsage::teams).isEqualTo(2);
    }

    @Test
    void theTeamComesFromTheLogThenTheConsumerThenThePatterns() throws IOException {
        Usage usage = log.read(
                "2026-01-05T08:00:00Z,fin_anna,psql,Sales,select 1 from core.orders",
                "2026-01-05T08:00:00Z,fin_bert,psql,,select 1 from core.orders",
                "2026-01-05T08:00:00Z,billing,psql,,select 1 from core.orders",
                "2026-01-05T08:00:00Z,stranger,psql,,select 1 from core.orders");
        assertThat(usage.users())
                .extracting(user ->
                        user.user() + " " + user.team().map(TeamName::value).orElse("?"))
                .containsExactly("billing Billing", "fin_anna Sales", "fin_bert Finance", "stranger ?");
        assertThat(usage.account().withoutTeam()).isEqualTo(Map.of("stranger", 1L));
        assertThat(usage.uses()).extracting(TeamUse::team).contains(Optional.empty());
    }

    @Test
    void etlIsKeptApartAndServicesAreMarked() throws IOException {
        Usage usage = log.read(
                "2026-01-05T08:00:00Z,etl_nightly,cron,Sales,select 1 from core.stock",
                "2026-01-05T08:00:00Z,svc_pricing,app,Sales,select 1 from core.orders",
                "2026-01-05T08:00:00Z,billing,app,,select 1 from core.customers",
                "2026-01-05T08:00:00Z,anna,psql,Sales,select 1 from core.customers",
                "2026-01-05T08:00:00Z,applegate,psql,Sales,select 1 from core.customers");
        assertThat(usage.account().etl()).isEqualTo(Map.of("etl_nightly", 1L));
        assertThat(usage.of(STOCK)).isEmpty();
        assertThat(usage.users())
                .extracting(user -> user.user() + " " + user.kind())
                .containsExactly("anna PERSON", "applegate PERSON", "billing SERVICE", "svc_pricing SERVICE");
        assertThat(usage.uses()).filteredOn(TeamUse::byServices).hasSize(2);
    }

    @Test
    void queriesWithoutATableOfTheEstateAreCountedApart() throws IOException {
        Usage usage = log.read(
                "2026-01-05T08:00:00Z,anna,psql,Sales,select now()",
                "2026-01-05T08:00:00Z,anna,psql,Sales,select 1 from sandbox.mine",
                "2026-01-05T08:00:00Z,anna,psql,Sales,select 1 from core.orders cross join sandbox.mine");
        assertThat(usage.account().withoutTable()).isEqualTo(2);
        assertThat(usage.account().counted()).isEqualTo(1);
        assertThat(usage.account().unknownTables()).isEqualTo(Map.of(TableRef.of("sandbox", "mine"), 2L));
        assertThat(usage.uses()).singleElement().extracting(TeamUse::tables).isEqualTo(Set.of(ORDERS));
    }

    @Test
    void textsThatDifferInLiteralsOnlyAreReadOnce() throws IOException {
        List<String> asked = new ArrayList<>();
        Usage usage = log.read(
                sql -> {
                    asked.add(sql);
                    return LogFixture.tables(sql);
                },
                "2026-01-05T08:00:00Z,anna,psql,Sales,select * from core.orders where id = 17",
                "2026-01-05T08:00:00Z,anna,psql,Sales,select *  from core.orders where id = 4711",
                "2026-01-05T08:00:00Z,anna,psql,Sales,select * from core.orders where name = 'it''s'",
                "2026-01-05T08:00:00Z,anna,psql,Sales,select * from core.orders where name = ''",
                "2026-01-05T08:00:00Z,anna,psql,Sales,\"-- it's \"\"me\"\"\nselect * from core.orders where name = ''\"",
                "2026-01-05T08:00:00Z,anna,psql,Sales,select * from core.customers where id = 17");
        assertThat(asked).hasSize(4);
        assertThat(usage.account().counted()).isEqualTo(6);
    }

    @Test
    void textsMayRunOverLinesAndHoldQuotesAndCommas() throws IOException {
        Usage usage = log.read(
                "2026-01-05T08:00:00Z,anna,\"psql, the \"\"best\"\"\",Sales,\"select *\n\nfrom core.orders\r\nwhere a = '\"\"' -- , \"",
                "2026-01-05T08:00:00Z,anna,psql,Sales,select 1 from core.customers");
        assertThat(usage.account().malformed()).isZero();
        assertThat(usage.tablesOf("anna")).containsExactly(CUSTOMERS, ORDERS);
    }

    @Test
    void timesAreReadInTheFormsThatDatabasesWrite() throws IOException {
        Usage usage = log.read(
                "2026-01-05 08:00:00,anna,psql,Sales,select 1 from core.orders",
                "2026-01-05 09:00:00.123+01,anna,psql,Sales,select 1 from core.orders",
                "2026-01-05 08:00:00.5 UTC,anna,psql,Sales,select 1 from core.orders",
                "2026-01-05T08:00:00+00:00,anna,psql,Sales,select 1 from core.orders",
                "2026-01-05 08:00,anna,psql,Sales,select 1 from core.orders");
        assertThat(usage.account().firstMalformed()).isEmpty();
        assertThat(usage.period().first()).isEqualTo(Instant.parse("2026-01-05T08:00:00Z"));
        assertThat(usage.period().last()).isEqualTo(Instant.parse("2026-01-05T08:00:00.500Z"));
    }

    @Test
    void aLogWithoutANeededColumnIsRefusedWithAllThatAreMissing() {
        assertThatThrownBy(() -> log.readText(LogFixture::tables, "when,who,team,text\n2026,a,b,c\n"))
                .isInstanceOf(StranglerException.class)
                .hasMessage(log.file()
                        + ":1:1: Cannot read query log: it has no column 'time', only when, who, team, text\n"
                        + "    Name the columns below queryLog.columns in strangler.yaml, or give the log a first line of"
                        + " headings.\n"
                        + log.file()
                        + ":1:1: Cannot read query log: it has no column 'user', only when, who, team, text\n"
                        + "    Name the columns below queryLog.columns in strangler.yaml, or give the log a first line of"
                        + " headings.");
    }

    @Test
    void anEmptyLogIsRefused() {
        for (String content : List.of("", "\n\n", "time,user,text\n")) {
            assertThatThrownBy(() -> log.readText(LogFixture::tables, content))
                    .isInstanceOf(StranglerException.class)
                    .hasMessageStartingWith("Cannot read query log " + log.file() + ": it holds no record\n");
        }
    }

    @Test
    void aLogThatIsAltogetherMalformedIsRefusedWithTheFirstReason() {
        assertThatThrownBy(() -> log.read("yesterday,anna,psql,Sales,select 1"))
                .isInstanceOf(StranglerException.class)
                .hasMessageStartingWith("Cannot read query log " + log.file()
                        + ": the first of 1 malformed records is at " + log.file() + ":2:1, its time cannot be read\n");
    }
}

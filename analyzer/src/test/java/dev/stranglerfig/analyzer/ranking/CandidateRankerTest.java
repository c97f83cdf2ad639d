package dev.stranglerfig.analyzer.ranking;

import static dev.stranglerfig.analyzer.ranking.EstateFixture.table;
import static dev.stranglerfig.analyzer.ranking.EstateFixture.tables;
import static dev.stranglerfig.analyzer.ranking.EstateFixture.weeks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CandidateRankerTest {

    private static final CandidateId SALES = new CandidateId("domain-sales");

    /** Orders and customers, what feeds them, and two marts and a view that read them. */
    private static EstateFixture shop() {
        return new EstateFixture()
                .flow("stg.orders", "raw.orders")
                .flow("core.orders", "stg.orders")
                .flow("core.orders", "stg.orders")
                .flow("core.orders", "stg.orders")
                .flow("core.customers", "raw.customers")
                .flow("mart.sales", "core.orders", "core.customers")
                .flow("mart.stock", "core.orders", "core.stock")
                .view("core.v_orders", "core.orders", "core.customers")
                .domain("sales", "core.orders", "core.customers");
    }

    private static ExtractionCandidate sales(Ranking ranking) {
        return ranking.candidate(SALES).orElseThrow();
    }

    @Test
    void whatFeedsOnlyTheCandidateComesAlong() {
        ExtractionCandidate candidate = sales(shop().rank());
        assertThat(candidate.tables()).containsExactly(table("core.customers"), table("core.orders"));
        assertThat(candidate.closure())
                .extracting(Prerequisite::text)
                .containsExactly(
                        "raw.customers feeds core.customers and nothing outside",
                        "stg.orders feeds core.orders and nothing outside",
                        "raw.orders feeds stg.orders and nothing outside");
    }

    @Test
    void cutFlowsAreBridges() {
        ExtractionCandidate candidate = sales(shop().flow("core.customers", "ref.country")
                .flow("mart.geo", "ref.country")
                .rank());
        assertThat(candidate.bridges())
                .extracting(bridge -> bridge.direction() + " " + bridge.from() + " > " + bridge.to())
                .containsExactly(
                        "FEED_IN ref.country > core.customers",
                        "SYNC_BACK core.customers > core.v_orders",
                        "SYNC_BACK core.customers > mart.sales",
                        "SYNC_BACK core.orders > core.v_orders",
                        "SYNC_BACK core.orders > mart.sales",
                        "SYNC_BACK core.orders > mart.stock");
        assertThat(candidate.bridges().get(0).example().line()).isEqualTo(9);
        assertThat(candidate.score().bridgeDays()).isEqualTo(0.5 * 3);
    }

    /**
     * Five tables: three of nothing or one statement and at most one input (0.5 each), stg.orders (1 + 1, 0.5), core.orders (3 statements + 1
     * input = 4: medium, 2) make 4 person-days; two tables are carried back, 1 person-day.
     */
    @Test
    void theEffortIsThatOfItsTablesAndBridges() {
        Score score = sales(shop().rank()).score();
        assertThat(score.tableDays()).isEqualTo(4.0);
        assertThat(score.bridgeDays()).isEqualTo(1.0);
        assertThat(score.effortDays()).isEqualTo(5.0);
    }

    /**
     * Finance, tier 1, every week: 9. Sales, tier 3, 6 of 13 weeks now, but 8 of 8 last year: 1. Operations, no tier, every week through the view:
     * 1. Somebody unknown, every week: 1 to 9. Planning, tier 2, needs core.stock as well: nothing.
     */
    @Test
    void theValueIsThatOfTheUsesThatNeedNothingElse() {
        ExtractionCandidate candidate = sales(valued().rank());
        assertThat(candidate.score().value()).isEqualTo(new Estimate(12, 20));
        assertThat(candidate.score().lambda()).isEqualTo(new Estimate(2.4, 4));
        assertThat(candidate.score().fraction()).isEqualTo("12 to 20 points/week / 5 person-days = 2.4 to 4");
        assertThat(candidate.consumers())
                .extracting(use -> use.label() + " " + use.value())
                .containsExactly("Finance 9", "unknown team 1 to 9", "Operations 1", "Sales 1");
        assertThat(candidate.partlyServed()).singleElement().satisfies(partly -> {
            assertThat(partly.consumer().label()).isEqualTo("Planning");
            assertThat(partly.missing()).containsExactly(table("core.stock"));
        });
    }

    private static EstateFixture valued() {
        return shop().tier("Finance", 1)
                .tier("Planning", 2)
                .tier("Sales", 3)
                .use("Finance", weeks(0, 60), "core.orders")
                .use("Sales", weeks(54, 60).union(weeks(0, 8)), "core.orders", "core.customers")
                .use("Operations", weeks(0, 60), "core.v_orders")
                .use("", weeks(0, 60), "core.customers")
                .use("Planning", weeks(0, 60), "core.orders", "core.stock");
    }

    @Test
    void everyReasonHasItsNumberAndItsSource() {
        List<Reason> reasons = sales(valued().rank()).reasons();
        assertThat(reasons)
                .extracting(Reason::fact)
                .containsExactly(
                        "lambda: 12 to 20 points/week / 5 person-days = 2.4 to 4",
                        "12 to 20 points/week from 4 uses of 4 readers without need of anything else",
                        "Finance (tier 1, declared by the board): 9 x 1 x 1 = 9 points/week for core.orders",
                        "unknown team (no declared tier): 1 to 9 x 1 x 1 = 1 to 9 points/week for core.customers",
                        "Operations (no declared tier): 1 x 1 x 1 = 1 point/week for core.customers, core.orders",
                        "4 person-days for 5 tables: 4 small, 1 medium",
                        "1 person-day for bridges: 0 flows in, 5 flows back",
                        "beside the 2 named tables, 3 tables must come along, first: raw.customers feeds core.customers and nothing outside",
                        "3 points/week more from 1 use in need of other tables as well");
        assertThat(reasons.get(1).source()).isEqualTo("query log, 2025-W02 to 2026-W09");
        assertThat(reasons.get(6).source()).isEqualTo("lineage of the scripts, first at load.sql:8");
        assertThat(reasons.get(6).number()).isEqualTo(1.0);
    }

    @Test
    void aUseOfLastSeasonThisYearIsCountedByItsShare() {
        ExtractionCandidate candidate = sales(shop().tier("Finance", 1)
                .use("Finance", weeks(50, 55), "core.orders")
                .rank());
        assertThat(candidate.score().value().low()).isCloseTo(9 * 5.0 / 13, within(1e-12));
        assertThat(candidate.score().value().isExact()).isTrue();
    }

    @Test
    void aUseThatEndedLongAgoIsWorthNothing() {
        Ranking ranking = shop().use("Finance", weeks(20, 30), "core.orders").rank();
        assertThat(sales(ranking).score().value()).isEqualTo(Estimate.ZERO);
        assertThat(sales(ranking).missing())
                .extracting(MissingEvidence::fact)
                .contains("No known use needs only these tables");
    }

    @Test
    void tablesInACircleMoveTogetherAndAViewBringsItsTables() {
        ExtractionCandidate candidate = new EstateFixture()
                .flow("core.balance", "core.booking")
                .flow("core.booking", "core.balance")
                .view("core.v_balance", "core.balance")
                .flow("mart.other", "core.booking")
                .domain("sales", "core.v_balance")
                .rank()
                .candidate(SALES)
                .orElseThrow();
        assertThat(candidate.closure())
                .extracting(Prerequisite::text)
                .containsExactly(
                        "the view core.v_balance reads core.balance",
                        "core.booking and core.balance are filled from each other");
        assertThat(candidate.bridges()).extracting(Bridge::to).containsExactly(table("mart.other"));
    }

    @Test
    void usesSuggestCandidatesOfTheirOwn() {
        Ranking ranking = valued().rank();
        assertThat(ranking.candidates())
                .extracting(candidate -> candidate.name() + " " + candidate.allTables())
                .contains(
                        "core.orders for Finance " + tables("core.orders", "stg.orders", "raw.orders"),
                        "core.customers for unknown team " + tables("core.customers", "raw.customers"));
        assertThat(ranking.candidates())
                .as("the needs of Sales come to the declared domain")
                .filteredOn(
                        candidate -> candidate.allTables().equals(sales(ranking).allTables()))
                .hasSize(1);
    }

    @Test
    void candidatesStandInOrderOfLambdaAndNearOnesShareATier() {
        Ranking ranking = new EstateFixture()
                .domain("best", "a.best")
                .domain("near", "a.near")
                .domain("far", "a.far")
                .domain("nobody", "a.nobody")
                .flow("a.best")
                .flow("a.near")
                .flow("a.far")
                .flow("a.nobody")
                .tier("Finance", 2)
                .use("Finance", weeks(47, 60), "a.best")
                .use("Finance", weeks(49, 60), "a.near")
                .use("Finance", weeks(50, 60), "a.far")
                .rank();
        assertThat(ranking.candidates())
                .extracting(candidate -> candidate.tier() + " " + candidate.id() + " "
                        + candidate.score().lambda())
                .containsExactly("1 domain-best 6", "1 domain-near 5.08", "2 domain-far 4.62", "3 domain-nobody 0");
    }

    @Test
    void withoutALogValuesAreIntervalsAndNeverZero() {
        Ranking ranking = shop().tier("Finance", 1)
                .tier("Sales", 3)
                .consumer("billing", "Finance", "core.orders")
                .rankWithoutLog();
        ExtractionCandidate candidate = sales(ranking);
        assertThat(candidate.consumers()).singleElement().satisfies(use -> {
            assertThat(use.label()).isEqualTo("billing");
            assertThat(use.activity()).isEqualTo(new Estimate(1.0 / 13, 1));
        });
        assertThat(candidate.score().value().low()).isCloseTo(9.0 / 13, within(1e-12));
        assertThat(candidate.score().value().high()).isEqualTo(9 + 9 + 1);
        assertThat(ranking.unused()).isEmpty();
        assertThat(ranking.missing())
                .extracting(MissingEvidence::fact)
                .contains("There is no query log: each declared team may use every candidate in any week or never");
    }

    @Test
    void tablesThatNobodyNeedsAreForRetirement() {
        Ranking ranking = valued().flow("mart.dead", "core.old").rank();
        assertThat(ranking.unused())
                .containsExactly(table("core.old"), table("mart.dead"), table("mart.sales"), table("mart.stock"));
    }

    @Test
    void whatIsNotKnownIsSaid() {
        Ranking ranking = valued().unread("load.sql", 17).rank();
        assertThat(ranking.missing())
                .extracting(MissingEvidence::fact)
                .containsExactly(
                        "1 team without a declared tier, counted with weight 1: Operations",
                        "17 bytes of the scripts not read: tables may have more sources, readers and effort than shown",
                        "There is no catalogue: tables that no script names are not ranked");
        assertThat(sales(ranking).missing())
                .extracting(MissingEvidence::fact)
                .containsExactly(
                        "1 use of logins without a known team: weight 1 to 9 is assumed",
                        "not read completely: 1 script with writers of these tables, first load.sql");
    }

    @RepeatedTest(value = 20, name = "seed {currentRepetition}")
    void theOrderOfTheInputChangesNothing(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        assertThat(valued().rankShuffled(random))
                .as("seed %d", repetition.getCurrentRepetition())
                .isEqualTo(valued().rank());
    }
}

package dev.stranglerfig.reconciler.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.ledger.EntryDraft;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.reconciler.parity.VerdictEntries;
import dev.stranglerfig.reconciler.parity.VerdictSamples;
import dev.stranglerfig.warehouse.dialect.Dialects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryRouterTest {

    private static final ConsumerName CHURN = new ConsumerName("churn-dashboard");
    private static final ConsumerName BILLING = new ConsumerName("billing");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    /** Nothing is known of anybody, so all tables count. */
    private static final ConsumerReads EVERYTHING = ConsumerReads.of(List.of(), Map.of());

    private static final QueryRouter ROUTER = new QueryRouter(
            Dialects.named(new DialectName("postgres")),
            Dialects.named(new DialectName("duckdb")),
            List.of("core", "public"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "SELECT count(*) FROM core.subscription # SELECT count(*) AS \"count\" FROM \"v1\".\"subscription\" AS \"subscription\"",
                "SELECT count(*) FROM subscription; # SELECT count(*) AS \"count\" FROM \"v1\".\"subscription\" AS \"subscription\";",
                "SELECT s.id FROM core.subscription s # SELECT s.id FROM \"v1\".\"subscription\" s",
                "select Core.Subscription.id from Core.Subscription # select \"subscription\".id from \"v1\".\"subscription\""
                        + " AS \"subscription\"",
                "WITH s AS (SELECT id FROM core.subscription) SELECT i.id FROM core.invoice i JOIN s ON s.id = i.id"
                        + " # WITH s AS (SELECT id FROM \"v1\".\"subscription\" AS \"subscription\") SELECT i.id FROM"
                        + " \"v1\".\"invoice\" i JOIN s ON s.id = i.id",
                "SELECT id FROM core.subscription WHERE id IN (SELECT id FROM core.invoice)"
                        + " # SELECT id FROM \"v1\".\"subscription\" AS \"subscription\" WHERE id IN (SELECT id FROM"
                        + " \"v1\".\"invoice\" AS \"invoice\")"
            })
    void aRoutedConsumerIsAnsweredByTheTarget(String sql, String expected) {
        RoutedQuery routed = decide(sql, CHURN);

        assertThat(routed.reasons()).containsExactly("all its tables are read from subscriptions at the target");
        assertThat(routed.side()).isEqualTo(Side.TARGET);
        assertThat(routed.product()).contains(VerdictSamples.PRODUCT);
        assertThat(routed.sql()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "SELECT 1 # the query names no table",
                "SELECT s.id FROM core.subscription s JOIN core.customer c ON c.id = s.id # core.customer belongs to no product",
                "SELECT id FROM public.subscription # public.subscription belongs to no product",
                "SELECT id / 2 AS half FROM core.subscription # the target might answer otherwise: it uses the operator /"
            })
    void theLegacyAnswersTheRestAsItCame(String sql, String reason) {
        RoutedQuery routed = decide(sql, CHURN);

        assertThat(routed.reasons()).containsExactly(reason);
        assertThat(routed.side()).isEqualTo(Side.LEGACY);
        assertThat(routed.sql()).isEqualTo(sql);
    }

    @Test
    void aConsumerThatWasNeverMovedIsAnsweredByTheLegacy() {
        assertThat(decide("SELECT count(*) FROM core.subscription", BILLING))
                .isEqualTo(new RoutedQuery(
                        Side.LEGACY,
                        Optional.empty(),
                        "SELECT count(*) FROM core.subscription",
                        List.of("billing reads subscriptions from the legacy")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "~~ # it is empty",
                "; # it is empty",
                "SELECT 1; SELECT 2 # it holds several statements",
                "DELETE FROM core.subscription # it begins with DELETE",
                "DROP TABLE core.subscription # it begins with DROP",
                "WITH gone AS (DELETE FROM core.subscription RETURNING id) SELECT id FROM gone"
                        + " # it writes to core.subscription",
                "SELECT id INTO core.copied FROM core.subscription # it writes to core.copied"
            })
    void whatIsNoSingleQueryIsRefused(String sql, String reason) {
        assertThatThrownBy(() -> decide(sql, CHURN))
                .isInstanceOf(StranglerException.class)
                .hasMessage("Cannot answer the query: " + reason
                        + "\n    Ask with one SELECT or WITH statement that changes nothing.");
    }

    @Test
    void aTableThatTheConsumerIsNotKnownToReadIsAnsweredByTheLegacy() {
        ConsumerReads reads = reads(TableRef.of("core", "subscription"));
        Facts facts = facts(published(1), matched("subscription", 1), matched("invoice", 1));

        assertThat(decide("SELECT id FROM core.subscription", facts, reads).side())
                .isEqualTo(Side.TARGET);
        assertThat(decide("SELECT id FROM core.subscription UNION SELECT id FROM core.invoice", facts, reads)
                        .reasons())
                .containsExactly("core.invoice is not among the tables that churn-dashboard is known to read");
    }

    @Test
    void aNewVersionIsNotShownToConsumersBeforeItIsCompared() {
        List<EntryDraft> history = new ArrayList<>(List.of(published(1), matched("subscription", 1)));
        assertThat(sideOf(history)).isEqualTo(Side.TARGET);

        history.add(published(2));
        assertThat(decide("SELECT id FROM core.subscription", facts(history), EVERYTHING))
                .isEqualTo(new RoutedQuery(
                        Side.LEGACY,
                        Optional.empty(),
                        "SELECT id FROM core.subscription",
                        List.of("subscriptions.subscription at version 2 has not been compared with the legacy")));

        history.add(matched("subscription", 2));
        assertThat(sideOf(history)).isEqualTo(Side.TARGET);
    }

    @Test
    void theNewestVerdictOfEveryTableCounts() {
        Facts facts = facts(
                published(1),
                matched("subscription", 1),
                VerdictEntries.draft(VerdictSamples.mismatched("subscription", 1, NOW)),
                VerdictEntries.draft(VerdictSamples.inconclusive("invoice", 1, NOW)));

        assertThat(decide("SELECT s.id FROM core.subscription s JOIN core.invoice i ON i.id = s.id", facts, EVERYTHING)
                        .reasons())
                .containsExactly(
                        "subscriptions.subscription at version 1 is mismatched: 2 changed (status: 2), 1 missing",
                        "subscriptions.invoice at version 1 is inconclusive: column 'status' is not there on the target");
    }

    @Test
    void whatIsNotPublishedIsAnsweredByTheLegacy() {
        assertThat(decide("SELECT id FROM core.subscription", facts(), EVERYTHING)
                        .reasons())
                .containsExactly("no version of subscriptions is published");
    }

    @Test
    void theReadsOfAConsumerThatWasNeverMovedAreNotAskedFor() {
        ProvenReads proven = new ProvenReads(facts(published(1)), () -> {
            throw new AssertionError("asked for");
        });

        assertThat(ROUTER.decide("SELECT id FROM core.subscription", BILLING, List.of(ProductSamples.product()), proven)
                        .side())
                .isEqualTo(Side.LEGACY);
    }

    private static Side sideOf(List<EntryDraft> history) {
        return decide("SELECT id FROM core.subscription", facts(history), EVERYTHING)
                .side();
    }

    private static RoutedQuery decide(String sql, ConsumerName consumer) {
        Facts facts = facts(published(1), matched("subscription", 1), matched("invoice", 1));
        return ROUTER.decide(
                sql, consumer, List.of(ProductSamples.product()), new ProvenReads(facts, () -> EVERYTHING));
    }

    private static RoutedQuery decide(String sql, Facts facts, ConsumerReads reads) {
        return ROUTER.decide(sql, CHURN, List.of(ProductSamples.product()), new ProvenReads(facts, () -> reads));
    }

    private static ConsumerReads reads(TableRef table) {
        return ConsumerReads.of(List.of(), Map.of(CHURN, Set.of(table)));
    }

    private static EntryDraft published(long version) {
        return ProductSamples.published(version);
    }

    private static EntryDraft matched(String table, long version) {
        return VerdictEntries.draft(VerdictSamples.matched(table, version, NOW));
    }

    private static Facts facts(EntryDraft... history) {
        return facts(List.of(history));
    }

    /** What the ledger says after these entries, with the churn dashboard at the target. */
    private static Facts facts(List<EntryDraft> history) {
        Route route = new Route(CHURN, VerdictSamples.PRODUCT, Side.TARGET, 1);
        List<EntryDraft> drafts = new ArrayList<>(history);
        drafts.add(RouteEntries.draft(Side.LEGACY, route, RouteReason.of("proven"), List.of()));
        List<LedgerEntry> entries = new ArrayList<>();
        for (EntryDraft draft : drafts) {
            entries.add(new LedgerEntry(
                    entries.size() + 1L,
                    NOW,
                    draft.type(),
                    draft.subject(),
                    draft.body(),
                    OptionalLong.empty(),
                    LedgerEntry.GENESIS,
                    LedgerEntry.GENESIS));
        }
        return Facts.fold(entries, NOW);
    }
}

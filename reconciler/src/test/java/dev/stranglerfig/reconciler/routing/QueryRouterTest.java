package dev.stranglerfig.reconciler.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.ledger.EntryDraft;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.reconciler.parity.VerdictSamples;
import dev.stranglerfig.warehouse.dialect.Dialects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryRouterTest {

    private static final ConsumerName CHURN = new ConsumerName("churn-dashboard");
    private static final ConsumerName BILLING = new ConsumerName("billing");
    private static final QueryRouter ROUTER = new QueryRouter(
            Dialects.named(new DialectName("postgres")),
            Dialects.named(new DialectName("duckdb")),
            List.of("core", "public"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "SELECT count(*) FROM core.subscription # SELECT count(*) FROM \"v1\".\"subscription\" AS \"subscription\"",
                "SELECT count(*) FROM subscription; # SELECT count(*) FROM \"v1\".\"subscription\" AS \"subscription\";",
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
                "SELECT id / 2 FROM core.subscription # the target might answer otherwise: it uses the operator /"
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

    private static RoutedQuery decide(String sql, ConsumerName consumer) {
        return ROUTER.decide(sql, consumer, List.of(ProductSamples.product()), churnAtTarget());
    }

    private static Routes churnAtTarget() {
        Route route = new Route(CHURN, VerdictSamples.PRODUCT, Side.TARGET, 1);
        EntryDraft draft = RouteEntries.draft(Side.LEGACY, route, RouteReason.of("proven"), List.of());
        return Routes.fold(List.of(new LedgerEntry(
                1,
                Instant.parse("2026-03-01T10:00:00Z"),
                draft.type(),
                draft.subject(),
                draft.body(),
                OptionalLong.empty(),
                LedgerEntry.GENESIS,
                LedgerEntry.GENESIS)));
    }
}

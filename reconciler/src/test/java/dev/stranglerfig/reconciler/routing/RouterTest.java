package dev.stranglerfig.reconciler.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.workspace.RoutingPolicy;
import dev.stranglerfig.reconciler.parity.TestLedger;
import dev.stranglerfig.reconciler.parity.VerdictEntries;
import dev.stranglerfig.reconciler.parity.VerdictSamples;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouterTest {

    private static final Instant CHECKED = Instant.parse("2026-03-01T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(CHECKED.plus(Duration.ofHours(1)), ZoneOffset.UTC);
    private static final ConsumerName CHURN = new ConsumerName("churn-dashboard");
    private static final ConsumerName BILLING = new ConsumerName("billing");
    private static final RouteId CHURN_ROUTE = new RouteId(CHURN, VerdictSamples.PRODUCT);
    private static final RouteId BILLING_ROUTE = new RouteId(BILLING, VerdictSamples.PRODUCT);
    private static final RouteReason READY = RouteReason.of("parity is proven");

    @TempDir
    private Path folder;

    private Ledger ledger;
    private Router router;

    @BeforeEach
    void open() {
        ledger = TestLedger.in(folder, CLOCK);
        router = new Router(
                new RoutingPolicy(24),
                ConsumerReads.of(
                        List.of(),
                        Map.of(
                                CHURN, Set.of(TableRef.of("core", "subscription")),
                                BILLING, Set.of(TableRef.of("core", "invoice")))));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void everyConsumerStartsAtTheLegacy() {
        assertThat(Routes.fold(ledger.entries()).of(CHURN_ROUTE)).isEqualTo(Route.unchanged(CHURN_ROUTE));
    }

    @Test
    void aProvenConsumerMovesOverAndTheLedgerSaysWhy() {
        ProductSamples.publish(ledger, 1);
        LedgerEntry verdict = ledger.append(VerdictEntries.draft(VerdictSamples.matched("subscription", 1, CHECKED)));

        RouteStep step = committed(forward(CHURN_ROUTE).commit(ledger, CLOCK));

        assertThat(step.route()).isEqualTo(new Route(CHURN, VerdictSamples.PRODUCT, Side.TARGET, 1));
        assertThat(step.reason()).isEqualTo(new RouteReason("parity is proven", List.of(verdict.sequence())));
        assertThat(Routes.fold(ledger.entries()).of(CHURN_ROUTE).side()).isEqualTo(Side.TARGET);
        assertThat(Routes.fold(ledger.entries()).of(BILLING_ROUTE).side()).isEqualTo(Side.LEGACY);
    }

    @Test
    void thePreviewShowsEachRequirementAndChangesNothing() {
        ProductSamples.publish(ledger, 1);
        ledger.append(VerdictEntries.draft(VerdictSamples.mismatched("subscription", 1, CHECKED)));

        RoutePreview preview = forward(CHURN_ROUTE).preview(facts());

        assertThat(preview.isAllowed()).isFalse();
        assertThat(preview.lines())
                .containsExactly(
                        "churn-dashboard -> subscriptions: from legacy to target",
                        "[met]   the route churn-dashboard -> subscriptions is at the legacy",
                        "[met]   the route churn-dashboard -> subscriptions was changed 0 times",
                        "[met]   version 1 of subscriptions is the published one",
                        "[unmet] the newest verdict of subscriptions.subscription at version 1 is matched",
                        "[met]   the newest verdict of subscriptions.subscription at version 1 is at most 24 hours old");
        assertThat(Routes.fold(ledger.entries()).changed()).isEmpty();
    }

    @Test
    void nothingPublishedAndNothingComparedIsRefusedWithBothReasons() {
        assertThat(refused(forward(CHURN_ROUTE).commit(ledger, CLOCK)))
                .containsExactly(
                        "Cannot rely on version 1 of subscriptions: nothing is published",
                        "Cannot rely on subscriptions.subscription at version 1: it was never compared with the legacy");
    }

    @Test
    void aVerdictAboutAnOlderVersionDoesNotCount() {
        ProductSamples.publish(ledger, 1);
        ledger.append(VerdictEntries.draft(VerdictSamples.matched("subscription", 1, CHECKED)));
        ProductSamples.publish(ledger, 2);

        assertThat(refused(forward(CHURN_ROUTE).commit(ledger, CLOCK)))
                .containsExactly(
                        "Cannot rely on subscriptions.subscription at version 2: it was never compared with the legacy");
    }

    @Test
    void anInconclusiveVerdictIsNoMatch() {
        ProductSamples.publish(ledger, 1);
        ledger.append(VerdictEntries.draft(VerdictSamples.inconclusive("subscription", 1, CHECKED)));

        assertThat(refused(forward(CHURN_ROUTE).commit(ledger, CLOCK)))
                .containsExactly("Cannot rely on subscriptions.subscription at version 1: the newest verdict is"
                        + " inconclusive: column 'status' is not there on the target");
    }

    @Test
    void anOldVerdictIsRefused() {
        ProductSamples.publish(ledger, 1);
        ledger.append(VerdictEntries.draft(VerdictSamples.matched("subscription", 1, CHECKED)));
        Clock later = Clock.fixed(CHECKED.plus(Duration.ofHours(25)), ZoneOffset.UTC);

        assertThat(refused(forward(CHURN_ROUTE).commit(ledger, later)))
                .containsExactly("Cannot rely on subscriptions.subscription at version 1: its verdict is of"
                        + " 2026-03-01T10:00:00Z, older than 24 hours");
    }

    @Test
    void aVersionPublishedAfterThePreviewIsNoticedByTheCommit() {
        ProductSamples.publish(ledger, 1);
        ledger.append(VerdictEntries.draft(VerdictSamples.matched("subscription", 1, CHECKED)));
        RouteChange change = forward(CHURN_ROUTE);
        assertThat(change.preview(facts()).isAllowed()).isTrue();
        ProductSamples.publish(ledger, 2);

        assertThat(refused(change.commit(ledger, CLOCK)))
                .containsExactly("Cannot rely on version 1 of subscriptions: version 2 is published");
    }

    @Test
    void twoChangesDecidedOnTheSameRouteCannotBothHappen() {
        ProductSamples.publish(ledger, 1);
        ledger.append(VerdictEntries.draft(VerdictSamples.matched("subscription", 1, CHECKED)));
        RouteChange first = forward(CHURN_ROUTE);
        RouteChange second = forward(CHURN_ROUTE);
        committed(first.commit(ledger, CLOCK));

        assertThat(refused(second.commit(ledger, CLOCK)))
                .containsExactly(
                        "Cannot change the route churn-dashboard -> subscriptions: it is already at the target",
                        "Cannot change the route churn-dashboard -> subscriptions: it was changed meanwhile (version 1,"
                                + " expected 0)");
    }

    @Test
    void theWayBackNeedsAReasonOnly() {
        moveOver(CHURN_ROUTE, "subscription");

        RouteStep step = committed(
                router.back(CHURN_ROUTE, RouteReason.of("figures look odd")).commit(ledger, CLOCK));

        assertThat(step.route()).isEqualTo(new Route(CHURN, VerdictSamples.PRODUCT, Side.LEGACY, 2));
        assertThatThrownBy(() -> RouteReason.of(" "))
                .isInstanceOf(StranglerException.class)
                .hasMessage(
                        "Cannot change a route: no reason is given\n    Say why with --reason; it is kept in the ledger.");
    }

    @Test
    void aMismatchSendsBackExactlyThoseWhoReadTheTable() {
        moveOver(CHURN_ROUTE, "subscription");
        ledger.append(VerdictEntries.draft(VerdictSamples.matched("invoice", 1, CHECKED)));
        committed(forward(BILLING_ROUTE).commit(ledger, CLOCK));
        LedgerEntry verdict =
                ledger.append(VerdictEntries.draft(VerdictSamples.mismatched("subscription", 1, CHECKED)));

        List<RouteChange> changes = router.enforce(List.of(ProductSamples.product()), facts());
        changes.forEach(change -> committed(change.commit(ledger, CLOCK)));

        assertThat(changes).extracting(RouteChange::route).containsExactly(CHURN_ROUTE);
        assertThat(changes.get(0).reason())
                .isEqualTo(new RouteReason(
                        "subscriptions.subscription at version 1 mismatched: 2 changed (status: 2), 1 missing",
                        List.of(verdict.sequence())));
        assertThat(Routes.fold(ledger.entries()).of(CHURN_ROUTE).side()).isEqualTo(Side.LEGACY);
        assertThat(Routes.fold(ledger.entries()).of(BILLING_ROUTE).side()).isEqualTo(Side.TARGET);
        assertThat(router.enforce(List.of(ProductSamples.product()), facts())).isEmpty();
    }

    @Test
    void anInconclusiveVerdictSendsNobodyBack() {
        moveOver(CHURN_ROUTE, "subscription");
        ledger.append(VerdictEntries.draft(VerdictSamples.inconclusive("subscription", 1, CHECKED)));

        assertThat(router.enforce(List.of(ProductSamples.product()), facts())).isEmpty();
    }

    @Test
    void aConsumerOfWhomNothingIsKnownNeedsEveryTable() {
        Router ignorant = new Router(new RoutingPolicy(24), ConsumerReads.of(List.of(), Map.of()));
        ProductSamples.publish(ledger, 1);
        ledger.append(VerdictEntries.draft(VerdictSamples.matched("subscription", 1, CHECKED)));

        assertThat(refused(ignorant.forward(CHURN_ROUTE, ProductSamples.product(), READY, facts())
                        .commit(ledger, CLOCK)))
                .containsExactly(
                        "Cannot rely on subscriptions.invoice at version 1: it was never compared with the legacy");
    }

    @Test
    void theHistoryTellsWhyAConsumerReadsFromHere() {
        assertThat(RouteHistory.of(CHURN_ROUTE, ledger.entries()).lines())
                .containsExactly("churn-dashboard reads subscriptions from the legacy: the route was never changed");
        moveOver(CHURN_ROUTE, "subscription");

        assertThat(RouteHistory.of(CHURN_ROUTE, ledger.entries()).lines())
                .containsExactly(
                        "entry 3, 2026-03-01T11:00:00.000002Z: churn-dashboard reads subscriptions from the target instead of"
                                + " the legacy: parity is proven",
                        "  entry 2, 2026-03-01T10:00:00Z: subscriptions.subscription at version 1 against core.subscription"
                                + " (state 00000003-00000012-1): matched: 1000 rows, 2 columns");
    }

    private void moveOver(RouteId route, String table) {
        ProductSamples.publish(ledger, 1);
        ledger.append(VerdictEntries.draft(VerdictSamples.matched(table, 1, CHECKED)));
        committed(forward(route).commit(ledger, CLOCK));
    }

    private RouteChange forward(RouteId route) {
        return router.forward(route, ProductSamples.product(), READY, facts());
    }

    private Facts facts() {
        return Facts.fold(ledger.entries(), CLOCK.instant());
    }

    private static RouteStep committed(RouteOutcome outcome) {
        return ((RouteOutcome.Committed) outcome).step();
    }

    private static List<String> refused(RouteOutcome outcome) {
        return ((RouteOutcome.Refused) outcome)
                .problems().stream().map(Problem::message).toList();
    }
}

package dev.stranglerfig.reports.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stranglerfig.analyzer.ranking.ConsumerValue;
import dev.stranglerfig.analyzer.ranking.Estimate;
import dev.stranglerfig.analyzer.usage.Activity;
import dev.stranglerfig.analyzer.usage.LogAccount;
import dev.stranglerfig.analyzer.usage.LogPeriod;
import dev.stranglerfig.analyzer.usage.ReaderKind;
import dev.stranglerfig.analyzer.usage.Usage;
import dev.stranglerfig.analyzer.usage.UserUsage;
import dev.stranglerfig.analyzer.usage.Weeks;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.reconciler.routing.RouteStep;
import dev.stranglerfig.reconciler.routing.Side;
import dev.stranglerfig.reports.edition.LedgerStory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressReporterTest {

    private static final TableRef CUSTOMER = TableRef.of("core", "customer");
    private static final TableRef SUBSCRIPTION = TableRef.of("core", "subscription");
    private static final TableRef INVOICE = TableRef.of("core", "invoice");

    @TempDir
    private Path folder;

    @Test
    void countsNothingAsMovedBeforeARouteLeadsToAProduct() {
        try (LedgerStory story = new LedgerStory(folder)) {
            story.publish(story.beginCarve(), 1);

            ProgressReport report = report(story, Optional.of(usage()));

            assertThat(report.moved().value()).contains(new Share(0, 13, "points/week"));
            assertThat(report.moved().queries()).contains(new Share(0, 100, "logged reads"));
            assertThat(report.moved().tables()).isEqualTo(new Share(2, 4, "tables"));
            assertThat(report.routes())
                    .extracting(ConsumerRoute::consumer, ConsumerRoute::side, ConsumerRoute::why)
                    .containsExactly(
                            tuple(LedgerStory.EXPORT, Side.LEGACY, "the route was never changed"),
                            tuple(LedgerStory.DASHBOARD, Side.LEGACY, "the route was never changed"));
        }
    }

    @Test
    void countsAUseOnceAllItsTablesAreServed() {
        try (LedgerStory story = new LedgerStory(folder)) {
            publishAndMatch(story);
            story.forward(LedgerStory.DASHBOARD);
            story.forward(LedgerStory.EXPORT);

            Moved moved = report(story, Optional.of(usage())).moved();

            assertThat(moved.value())
                    .as("Finance needs invoices too, and they are still in the monolith")
                    .contains(new Share(9, 13, "points/week"));
            assertThat(moved.queries()).contains(new Share(60 + 10, 100, "logged reads"));
        }
    }

    @Test
    void tellsEveryChangeOfARouteAndWhy() {
        try (LedgerStory story = new LedgerStory(folder)) {
            publishAndMatch(story);
            RouteStep forth = story.forward(LedgerStory.DASHBOARD);
            RouteStep back = story.back(LedgerStory.DASHBOARD, "the numbers look odd");

            ConsumerRoute route = report(story, Optional.empty()).routes().get(1);

            assertThat(route.side()).isEqualTo(Side.LEGACY);
            assertThat(route.since()).contains(back.at());
            assertThat(route.entry()).hasValue(back.sequence());
            assertThat(route.why()).isEqualTo("the numbers look odd");
            assertThat(route.history()).hasSize(2);
            assertThat(route.history().get(0))
                    .startsWith(forth.at() + ", entry " + forth.sequence()
                            + ": to the target, because parity is proven; required and met: ");
        }
    }

    @Test
    void admitsThatValueAndQueriesAreUnknownWithoutALog() {
        try (LedgerStory story = new LedgerStory(folder)) {
            ProgressReport report = report(story, Optional.empty());

            assertThat(report.moved().value()).isEmpty();
            assertThat(report.moved().queries()).isEmpty();
            assertThat(report.moved().tables()).isEqualTo(new Share(0, 4, "tables"));
            assertThat(report.remarks()).hasSize(1);
        }
    }

    private static void publishAndMatch(LedgerStory story) {
        story.publish(story.beginCarve(), 1);
        story.match("customer", 1);
        story.match("subscription", 1);
    }

    private static ProgressReport report(LedgerStory story, Optional<Usage> usage) {
        return ProgressReporter.report(new ProgressInput(
                LedgerStory.consumers(),
                List.of(LedgerStory.product()),
                story.ledger().entries(),
                usage,
                List.of(
                        use("Marketing", 9, CUSTOMER),
                        use("Finance", 3, SUBSCRIPTION, INVOICE),
                        use("Audit", 1, CUSTOMER)),
                Set.of(CUSTOMER, SUBSCRIPTION, INVOICE, TableRef.of("core", "desk"))));
    }

    private static ConsumerValue use(String team, double points, TableRef... needs) {
        return new ConsumerValue(
                Optional.of(new TeamName(team)),
                Optional.empty(),
                Set.of(needs),
                Optional.empty(),
                Optional.empty(),
                Estimate.exactly(points),
                Estimate.exactly(1),
                Estimate.exactly(1));
    }

    private static Usage usage() {
        return new Usage(
                new LogPeriod(LedgerStory.NOW, LedgerStory.NOW),
                List.of(
                        read("churn", CUSTOMER, 60),
                        read("export", SUBSCRIPTION, 10),
                        read("export", INVOICE, 10),
                        read("somebody", CUSTOMER, 20)),
                List.of(),
                List.of(),
                new LogAccount(100, 0, List.of(), Map.of(), 0, 0, 100, Map.of(), Map.of()));
    }

    private static UserUsage read(String user, TableRef table, long queries) {
        Activity activity =
                new Activity(queries, Weeks.of(Weeks.number(LedgerStory.NOW)), LedgerStory.NOW, LedgerStory.NOW);
        return new UserUsage(user, Optional.empty(), ReaderKind.SERVICE, table, activity);
    }
}

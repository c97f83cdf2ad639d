package dev.stranglerfig.cli.demo;

import java.io.IOException;
import java.util.List;

/** Logistics: routes, drop points, nightly runs, complaints. */
final class DeliveryFeeds {

    private static final String[] DEPOTS = {"D01", "D02", "D03", "D04", "D05"};
    private static final String[] CARRIERS = {"OWN", "OWN", "POST", "REG", "OLD"};
    private static final String[] KINDS = {"missing", "late", "Wet ", "wrong title", ""};

    private final FeedFactory factory;
    private final FeedRandom scratch;
    private final int routes;

    private DeliveryFeeds(FeedFactory factory) {
        this.factory = factory;
        this.scratch = factory.random().sibling();
        this.routes = factory.size().routes();
    }

    static List<RawFeed> of(FeedFactory factory) {
        DeliveryFeeds feeds = new DeliveryFeeds(factory);
        return List.of(
                factory.feed(
                        "raw_dlv.route",
                        "route_code depot_code carrier_code zone description",
                        2L * feeds.routes,
                        feeds::route),
                factory.feed(
                        "raw_dlv.drop_point",
                        "drop_point_id route_code seq_no label",
                        4L * feeds.routes,
                        feeds::dropPoint),
                factory.feed(
                        "raw_dlv.run",
                        "route_code edition_date copies started_at ended_at",
                        factory.size().share(20, 400),
                        feeds::run),
                factory.feed(
                        "raw_dlv.complaint",
                        "complaint_id system_code contract_ref route_code edition_date kind credited",
                        factory.size().share(8, 100),
                        feeds::complaint));
    }

    private void route(CsvOutput out, FeedRandom random, long row) throws IOException {
        routeCode(out, row);
        out.text(random.pick(DEPOTS))
                .text(random.pick(CARRIERS))
                .text("Z" + random.below(9))
                .text(random.chance(0.5) ? null : random.pick(Vocabulary.TOWNS));
        out.endLine();
    }

    private void dropPoint(CsvOutput out, FeedRandom random, long row) throws IOException {
        out.number(row + 1);
        routeCode(out, row % (2L * routes));
        out.number(1 + row / (2L * routes))
                .text(random.pick(Vocabulary.STREETS) + " " + random.between(1, 200))
                .endLine();
    }

    private void run(CsvOutput out, FeedRandom random, long row) throws IOException {
        long day = SubscriptionFacts.TODAY - row / (2L * routes);
        routeCode(out, row % (2L * routes));
        out.date(day);
        if (random.chance(0.01)) {
            out.absent();
        } else {
            out.number(40 + random.below(260));
        }
        long start = day * Days.SECONDS + 7200 + random.below(7200);
        out.localMoment(start).localMoment(start + 3600 + random.below(9000)).endLine();
    }

    private void complaint(CsvOutput out, FeedRandom random, long row) throws IOException {
        SubscriptionFacts facts =
                factory.subscription(scratch, random.below(factory.size().subscriptions()));
        out.number(row + 1).text(facts.systemCode());
        facts.writeReference(out);
        routeCode(out, random.zipf(2 * routes));
        StaffFeeds.dutchDay(out, SubscriptionFacts.TODAY - random.below(700));
        out.text(random.pick(KINDS)).text(random.chance(0.4) ? "J" : "N").endLine();
    }

    /** The first half of the routes belongs to PRINT, the second to the regional publisher. */
    private void routeCode(CsvOutput out, long number) throws IOException {
        out.next().part(number < routes ? 'P' : 'R').padded(number % routes, 4);
    }
}

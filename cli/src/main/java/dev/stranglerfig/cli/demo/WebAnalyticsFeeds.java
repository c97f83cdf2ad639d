package dev.stranglerfig.cli.demo;

import java.io.IOException;
import java.util.List;

/** Sessions and page views of the last fourteen months; the page views are the largest table of the house. */
final class WebAnalyticsFeeds {

    private static final int DAYS = 425;
    private static final String[] DEVICES = {"M", "M", "D", "T", "A"};
    private static final String[] COUNTRIES = {"NL", "NL", "nl", "BE", "DE", "unknown"};
    private static final String[] REFERRERS = {
        "search.example", "social.example", "mail.courier.example", "www.courier.example", "forum.example"
    };

    private final FeedFactory factory;
    private final FeedRandom scratch;

    private WebAnalyticsFeeds(FeedFactory factory) {
        this.factory = factory;
        this.scratch = factory.random().sibling();
    }

    static List<RawFeed> of(FeedFactory factory) {
        WebAnalyticsFeeds feeds = new WebAnalyticsFeeds(factory);
        return List.of(
                factory.feed(
                        "raw_wa.session",
                        "session_id account_id started_at device_code country referrer",
                        factory.size().sessions(),
                        feeds::session),
                factory.feed(
                        "raw_wa.page_view",
                        "view_id session_id viewed_at article_id device_code dwell_ms",
                        factory.size().pageViews(),
                        feeds::pageView));
    }

    private void session(CsvOutput out, FeedRandom random, long session) throws IOException {
        out.number(session + 1);
        if (random.chance(0.35)) {
            Person person = Person.of(
                    scratch,
                    factory.size().printCustomers()
                            + random.below(factory.size().webCustomers()));
            out.uuid(person.accountHigh(), person.accountLow());
        } else {
            out.absent();
        }
        out.moment(startOf(session))
                .text(device(session))
                .text(random.pick(COUNTRIES))
                .text(random.chance(0.3) ? null : random.pick(REFERRERS));
        out.endLine();
    }

    private void pageView(CsvOutput out, FeedRandom random, long view) throws IOException {
        long session = view * 12 / 100;
        out.number(view + 1)
                .number(Math.min(session, factory.size().sessions() - 1) + 1)
                .moment(startOf(session) + random.below(1800));
        if (random.chance(0.08)) {
            out.absent();
        } else {
            out.number(factory.size().articles() - random.zipf(factory.size().articles()));
        }
        out.text(device(session)).number(random.zipf(180_000)).endLine();
    }

    private long startOf(long session) {
        long span = DAYS * Days.SECONDS;
        return (SubscriptionFacts.TODAY - DAYS + 1) * Days.SECONDS
                + (long) ((double) session / factory.size().sessions() * (span - 1800));
    }

    private static String device(long session) {
        return DEVICES[(int) (session * 7919 % DEVICES.length)];
    }
}

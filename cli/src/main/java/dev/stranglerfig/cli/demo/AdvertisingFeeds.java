package dev.stranglerfig.cli.demo;

import java.io.IOException;
import java.util.List;

/** Advertising sales: advertisers, campaigns, bookings, insertions, rates. */
final class AdvertisingFeeds {

    private static final int HISTORY_DAYS = 1500;
    private static final int FIRST_RATE_YEAR = 2019;
    private static final int RATE_YEARS = 8;
    private static final String[] POSITIONS = {
        "MERIN", "HAVIN", "MERFRONT", "VALIN", "MERBACK", "HAVFRONT", "WKDIN", "RDBIN"
    };
    private static final String[] EDITIONS = {
        "MER-N", "MER-S", "HAV-CITY", "VAL-A", "WKD-A", "RDB-O", "RDB-W", "MER-SAT"
    };
    private static final String[] INDUSTRIES = {
        "retail", "Retail ", "cars", "travel", "jobs", "property", "public sector", ""
    };
    private static final String[] AGENCIES = {"A01", "A02", "A03", "A04", ""};
    private static final String[] STATES = {"billed", "billed", "run", "open", "void"};

    private final int advertisers;
    private final int campaigns;
    private final int bookings;
    private final long insertions;
    private final FeedRandom scratch;

    private AdvertisingFeeds(FeedFactory factory) {
        this.insertions = factory.size().share(20, 400);
        this.bookings = (int) Math.max(100, insertions * 2 / 5);
        this.campaigns = Math.max(50, bookings / 4);
        this.advertisers = Math.max(25, campaigns / 5);
        this.scratch = factory.random().sibling();
    }

    static List<RawFeed> of(FeedFactory factory) {
        AdvertisingFeeds feeds = new AdvertisingFeeds(factory);
        return List.of(
                factory.feed(
                        "raw_ads.advertiser",
                        "advertiser_no name industry agency_no credit_limit account_rep",
                        feeds.advertisers,
                        feeds::advertiser),
                factory.feed(
                        "raw_ads.campaign",
                        "campaign_no advertiser_no name starts ends",
                        feeds.campaigns,
                        feeds::campaign),
                factory.feed(
                        "raw_ads.booking",
                        "booking_no campaign_no position_code booked_on size_mm discount_pct state",
                        feeds.bookings,
                        feeds::booking),
                factory.feed(
                        "raw_ads.insertion",
                        "insertion_no booking_no edition_code run_date gross",
                        feeds.insertions,
                        feeds::insertion),
                factory.feed(
                        "raw_ads.rate_card",
                        "position_code valid_from rate_per_mm",
                        (long) POSITIONS.length * RATE_YEARS,
                        AdvertisingFeeds::rate));
    }

    private void advertiser(CsvOutput out, FeedRandom random, long row) throws IOException {
        Person person = Person.of(scratch, 1_300_000_000L + row);
        out.number(row + 1).text(person.lastName() + " & " + person.town() + (random.chance(0.5) ? " B.V." : ", Ltd"));
        out.text(random.pick(INDUSTRIES)).text(random.pick(AGENCIES));
        out.text(random.chance(0.1) ? "unlimited" : Integer.toString(1000 * (1 + random.below(90))))
                .text("rep" + random.below(12));
        out.endLine();
    }

    private void campaign(CsvOutput out, FeedRandom random, long row) throws IOException {
        long start = SubscriptionFacts.TODAY - random.below(HISTORY_DAYS);
        out.number(row + 1)
                .number(1 + random.zipf(advertisers))
                .text(random.pick(Vocabulary.WORDS) + " " + Days.year(start));
        StaffFeeds.dutchDay(out, start);
        StaffFeeds.dutchDay(out, start + 7 + random.below(120));
        out.endLine();
    }

    private void booking(CsvOutput out, FeedRandom random, long row) throws IOException {
        out.number(row + 1).number(1 + random.below(campaigns)).text(POSITIONS[random.zipf(POSITIONS.length)]);
        out.date(SubscriptionFacts.TODAY - random.below(HISTORY_DAYS))
                .number(20 + random.below(400))
                .decimal(random.below(8) * 250L, 2);
        out.text(random.chance(0.02) ? null : random.pick(STATES)).endLine();
    }

    private void insertion(CsvOutput out, FeedRandom random, long row) throws IOException {
        out.number(row + 1)
                .number(random.chance(0.01) ? bookings + 5L : 1 + random.below(bookings))
                .text(random.pick(EDITIONS));
        out.date(SubscriptionFacts.TODAY - random.below(HISTORY_DAYS));
        if (random.chance(0.01)) {
            out.absent();
        } else {
            out.decimal(5_000 + random.below(400_000), 2);
        }
        out.endLine();
    }

    private static void rate(CsvOutput out, FeedRandom random, long row) throws IOException {
        int year = (int) (row % RATE_YEARS);
        out.text(POSITIONS[(int) (row / RATE_YEARS)]).date(Days.of(FIRST_RATE_YEAR + year, 1, 1));
        out.decimal(12_000 + year * 700L + random.below(300), 4).endLine();
    }
}

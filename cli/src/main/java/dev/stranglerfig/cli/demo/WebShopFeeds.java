package dev.stranglerfig.cli.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The web shop: identifiers, ISO moments with offsets, JSON payloads, decimal points. */
final class WebShopFeeds {

    private static final String[] INTERVALS = {"P1M", "P3M", "P6M", "P1Y"};
    private static final String[] SUFFIXES = {"-m", "-q", "-h", "-y"};
    private static final String[] CHANNELS = {"web", "web", "app", "affiliate", "newsletter", "tv"};
    private static final String[] REASONS = {"price", "no_time", "content", "other", "payment_failed", "moved"};
    private static final String[] LOCALES = {"nl-NL", "nl-NL", "en-GB", "de-DE", "nl"};
    private static final String[] CURRENCIES = {"GBP", "eur"};
    private static final int FIRST_LIST = 3;

    private final FeedFactory factory;
    private final FeedRandom scratch;

    private WebShopFeeds(FeedFactory factory) {
        this.factory = factory;
        this.scratch = factory.random().sibling();
    }

    static List<RawFeed> of(FeedFactory factory) {
        WebShopFeeds feeds = new WebShopFeeds(factory);
        long orders = factory.size().webSubscriptions();
        return List.of(
                factory.feed(
                        "raw_web.account",
                        "account_id email full_name phone locale created_at marketing_ok newsletter_token",
                        new FeedVolume(factory.size().webCustomers(), 1.003),
                        feeds::account),
                factory.feed(
                        "raw_web.shop_order",
                        "order_id account_id sku state ordered_at starts_on ends_on price_amount currency channel coupon ship_to",
                        FeedVolume.of(orders),
                        feeds::order),
                factory.feed(
                        "raw_web.order_event",
                        "event_id order_id event occurred_at payload",
                        new FeedVolume(orders, 2.8),
                        feeds::events),
                factory.feed(
                        "raw_web.sku",
                        "sku name product_code billing_interval list_price valid_from",
                        (long) Offer.WEB.length * INTERVALS.length * (Offer.lists() - FIRST_LIST),
                        WebShopFeeds::sku));
    }

    private void account(CsvOutput out, FeedRandom random, long local) throws IOException {
        Person person = Person.of(scratch, factory.size().printCustomers() + local);
        int copies = random.chance(0.003) ? 2 : 1;
        for (int copy = 0; copy < copies; copy++) {
            out.uuid(person.accountHigh(), person.accountLow());
            String email = person.email();
            out.text(spelling(random, email));
            out.text(person.firstName() + (random.chance(0.05) ? "  " : " ") + person.lastName());
            out.text(random.chance(0.4) ? "" : person.phone()).text(random.pick(LOCALES));
            moment(out, SubscriptionFacts.TODAY - random.below(4500) + copy, random.below(86_400), 'Z');
            out.text(random.chance(0.5) ? "true" : "false")
                    .text(random.chance(0.5) ? null : "t" + person.number())
                    .endLine();
        }
    }

    private static String spelling(FeedRandom random, String email) {
        if (random.chance(0.1)) {
            return email.toUpperCase(Locale.ROOT);
        }
        return random.chance(0.01) ? "" : email;
    }

    private void order(CsvOutput out, FeedRandom random, long local) throws IOException {
        SubscriptionFacts facts = factory.subscription(scratch, factory.size().printSubscriptions() + local);
        Person person = Person.of(scratch, facts.customer());
        out.number(facts.orderNumber());
        if (random.chance(0.002)) {
            out.uuid(random.bits(), random.bits());
        } else {
            out.uuid(person.accountHigh(), person.accountLow());
        }
        out.text(facts.offer().code() + SUFFIXES[facts.interval()] + (random.chance(0.01) ? " " : ""));
        out.text(random.chance(0.001) ? "pending?" : facts.state().web());
        moment(out, facts.start() - 1, random.below(86_400), random.chance(0.5) ? 'Z' : '+');
        out.date(facts.start());
        if (facts.isOpen()) {
            out.absent();
        } else {
            out.date(facts.end());
        }
        out.decimal(facts.cents(), 2).text(random.chance(0.97) ? "EUR" : random.pick(CURRENCIES));
        out.text(random.pick(CHANNELS)).text(coupon(random));
        address(out, random, person);
        out.endLine();
    }

    private static String coupon(FeedRandom random) {
        double draw = random.unit();
        if (draw < 0.6) {
            return "";
        }
        return "WELCOME" + random.between(10, 40);
    }

    private static void address(CsvOutput out, FeedRandom random, Person person) throws IOException {
        if (random.chance(0.3)) {
            out.absent();
            return;
        }
        out.text("{\"street\": \"" + person.street() + "\", \"no\": \"" + person.houseNumber() + "\", \"zip\": \""
                + person.postcode() + "\", \"city\": \"" + person.town() + "\", \"country\": \"NL\", \"company\": "
                + person.business() + "}");
    }

    private void events(CsvOutput out, FeedRandom random, long local) throws IOException {
        SubscriptionFacts facts = factory.subscription(scratch, factory.size().printSubscriptions() + local);
        EventLine line = new EventLine(out, random, facts);
        line.write(1, "created", facts.start() - 1, null);
        if (facts.state() != SubscriptionState.NEW) {
            line.write(2, "activated", facts.start(), "{\"by\": \"shop\"}");
        }
        if (facts.paused()) {
            line.write(3, "paused", facts.pausedFrom(), pause(random, facts));
            if (facts.state() != SubscriptionState.PAUSED) {
                line.write(4, "resumed", Math.min(facts.pausedFrom() + 20, facts.lastDay()), null);
            }
        }
        if (facts.state() == SubscriptionState.SUSPENDED) {
            line.write(
                    5,
                    "payment_failed",
                    Math.max(facts.start(), facts.lastDay() - 9),
                    "{\"by\": \"psp\", \"attempt\": 3}");
        }
        if (facts.isCancelled()) {
            line.write(
                    6,
                    "cancelled",
                    facts.cancelledOn(),
                    "{\"by\": \"reader\", \"reason\": \"" + REASONS[random.zipf(REASONS.length)] + "\"}");
        } else if (facts.state() == SubscriptionState.EXPIRED) {
            line.write(7, "expired", facts.end(), "{\"by\": \"shop\"}");
        }
    }

    private static String pause(FeedRandom random, SubscriptionFacts facts) {
        LocalDate from = LocalDate.ofEpochDay(facts.pausedFrom());
        String until = random.chance(0.05) ? "null" : "\"" + from.plusDays(2L + random.below(25)) + "\"";
        return "{\"by\": \"reader\", \"from\": \"" + from + "\", \"to\": " + until + ", \"reason\": \""
                + (random.chance(0.3) ? "" : "holiday") + "\"}";
    }

    private static void sku(CsvOutput out, FeedRandom random, long row) throws IOException {
        int lists = Offer.lists() - FIRST_LIST;
        int list = (int) (row % lists) + FIRST_LIST;
        int interval = (int) (row / lists % INTERVALS.length);
        Offer offer = Offer.WEB[(int) (row / lists / INTERVALS.length)];
        out.text(offer.code() + SUFFIXES[interval]).text(offer.product() + " " + INTERVALS[interval]);
        out.text(offer.product() + (row % 5 == 0 ? " " : "")).text(INTERVALS[interval]);
        out.decimal(offer.cents(interval, list), 2)
                .date(Days.of(Offer.yearOfList(list), 1, 1))
                .endLine();
    }

    private static void moment(CsvOutput out, long day, int second, char zone) throws IOException {
        out.next().datePart(day).part('T').timePart(second).part(zone == 'Z' ? "Z" : "+01:00");
    }

    private record EventLine(CsvOutput out, FeedRandom random, SubscriptionFacts facts) {

        void write(int position, String event, long day, @Nullable String payload) throws IOException {
            out.number(facts.orderNumber() * 8 + position)
                    .number(facts.orderNumber())
                    .text(event);
            moment(out, day, position * 3600 + random.below(3600), random.chance(0.8) ? 'Z' : '+');
            out.text(payload).endLine();
        }
    }
}

package dev.stranglerfig.cli.demo;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The midrange system: padded keys, CYYMMDD dates, amounts in cents, two-letter codes. */
final class PrintFeeds {

    private static final String[] TYPES = {"1M", "3M", "6M", "1J"};
    private static final String[] PAYMENTS = {"D", "D", "I", "C", " "};
    private static final String[] CHANNELS = {"PH", "SH", "DM", "WB", "FR", "ZZ"};
    private static final String[] USERS = {"KLANTSRV", "BATCH01", "MVDBERG", "PDEWIT", "NIGHT"};
    private static final long OPEN_END = 9_999_999;

    private final FeedFactory factory;
    private final FeedRandom scratch;

    private PrintFeeds(FeedFactory factory) {
        this.factory = factory;
        this.scratch = factory.random().sibling();
    }

    static List<RawFeed> of(FeedFactory factory) {
        PrintFeeds feeds = new PrintFeeds(factory);
        long subscriptions = factory.size().printSubscriptions();
        return List.of(
                factory.feed(
                        "raw_print.cusm",
                        "cuno cunm1 cunm2 cuadr cuzip cucty culnd cutel cudob cucdt custs",
                        new FeedVolume(factory.size().printCustomers(), 1.003),
                        feeds::customer),
                factory.feed(
                        "raw_print.subm",
                        "sbno cuno sbtit sbtyp sbsts sbfrm sbtoo sbprc sbpay sbrte sbcop sbchn sbcdt",
                        new FeedVolume(subscriptions, 1.003),
                        feeds::subscription),
                factory.feed(
                        "raw_print.sbhs",
                        "sbno hsseq hsdat hstim hssts hsusr",
                        new FeedVolume(subscriptions, 2.4),
                        feeds::history),
                factory.feed(
                        "raw_print.paus", "sbno pafrm patoo parsn", new FeedVolume(subscriptions, 0.28), feeds::pause),
                factory.feed(
                        "raw_print.canc",
                        "sbno cndat cnrsn cnmed cnusr",
                        new FeedVolume(subscriptions, 0.34),
                        feeds::cancellation),
                factory.feed(
                        "raw_print.prcm",
                        "prtit prtyp prfrm prprc prcur",
                        (long) Offer.PRINT.length * TYPES.length * Offer.lists(),
                        PrintFeeds::price));
    }

    private void customer(CsvOutput out, FeedRandom random, long local) throws IOException {
        Person person = Person.of(scratch, local);
        int copies = random.chance(0.003) ? 2 : 1;
        for (int copy = 0; copy < copies; copy++) {
            number(out, 100_000 + local * 7);
            out.text(person.firstName().toUpperCase(Locale.ROOT))
                    .text((random.chance(0.1) ? "  " : "") + person.lastName());
            out.text(person.street() + " " + person.houseNumber() + (random.chance(0.1) ? " b" : ""));
            out.text(
                    random.chance(0.3)
                            ? person.postcode().substring(0, 4) + " "
                                    + person.postcode().substring(4)
                            : person.postcode());
            out.text(person.town()).text(country(random)).text(random.chance(0.2) ? null : person.phone());
            out.number(random.chance(0.35) ? 0 : Days.midrange(person.birthDay()));
            out.number(Days.midrange(SubscriptionFacts.TODAY - 9000 + random.below(8900) + copy));
            out.text(person.business() ? "B" : "P").endLine();
        }
    }

    private static String country(FeedRandom random) {
        double draw = random.unit();
        if (draw < 0.9) {
            return "";
        }
        return draw < 0.95 ? "B" : "D";
    }

    private void subscription(CsvOutput out, FeedRandom random, long local) throws IOException {
        SubscriptionFacts facts = factory.subscription(scratch, local);
        int copies = random.chance(0.003) ? 2 : 1;
        for (int copy = 0; copy < copies; copy++) {
            number(out, facts.printNumber());
            number(out, random.chance(0.002) ? 9_000_000 + local : 100_000 + facts.customer() * 7);
            out.text(random.chance(0.001) ? "????" : facts.offer().code()).text(TYPES[facts.interval()]);
            out.text(status(random, facts.state())).number(Days.midrange(facts.start()));
            out.number(facts.isOpen() ? OPEN_END : Days.midrange(facts.end())).number(facts.cents());
            out.text(random.pick(PAYMENTS))
                    .next()
                    .part('P')
                    .padded(random.zipf(factory.size().routes()), 4);
            out.number(random.chance(0.01) ? 2 + random.below(20) : 1).text(random.pick(CHANNELS));
            out.number(Days.midrange(facts.start() - random.below(30) + copy)).endLine();
        }
    }

    private static String status(FeedRandom random, SubscriptionState state) {
        double draw = random.unit();
        if (draw < 0.002) {
            return "X";
        }
        return draw < 0.02 ? state.print().toLowerCase(Locale.ROOT) : state.print();
    }

    private void history(CsvOutput out, FeedRandom random, long local) throws IOException {
        SubscriptionFacts facts = factory.subscription(scratch, local);
        if (random.chance(0.02)) {
            return;
        }
        event(out, random, facts, new Event(1, facts.start(), SubscriptionState.NEW));
        if (facts.state() == SubscriptionState.NEW) {
            return;
        }
        event(
                out,
                random,
                facts,
                new Event(2, Math.min(facts.lastDay(), facts.start() + 14), SubscriptionState.ACTIVE));
        if (facts.state() == SubscriptionState.PAUSED || facts.state() == SubscriptionState.SUSPENDED) {
            event(out, random, facts, new Event(3, facts.pausedFrom() + 1, facts.state()));
        }
        if (facts.isCancelled()) {
            event(out, random, facts, new Event(3, facts.cancelledOn(), SubscriptionState.CANCELLED));
        }
    }

    private static void event(CsvOutput out, FeedRandom random, SubscriptionFacts facts, Event event)
            throws IOException {
        number(out, facts.printNumber());
        out.number(event.sequence)
                .number(Days.midrange(event.day))
                .number(random.below(24) * 10_000L + random.below(60) * 100L + random.below(60));
        out.text(event.state.print()).text(random.pick(USERS)).endLine();
    }

    private void pause(CsvOutput out, FeedRandom random, long local) throws IOException {
        SubscriptionFacts facts = factory.subscription(scratch, local);
        if (!facts.paused()) {
            return;
        }
        number(out, facts.printNumber());
        out.number(Days.midrange(facts.pausedFrom()));
        out.number(random.chance(0.05) ? 0 : Days.midrange(facts.pausedFrom() + 2 + random.below(25)));
        out.next().part('0').part(random.between(1, 4)).endLine();
    }

    private void cancellation(CsvOutput out, FeedRandom random, long local) throws IOException {
        SubscriptionFacts facts = factory.subscription(scratch, local);
        if (!facts.isCancelled()) {
            return;
        }
        int copies = random.chance(0.02) ? 2 : 1;
        for (int copy = 0; copy < copies; copy++) {
            number(out, facts.printNumber());
            out.number(Days.midrange(facts.cancelledOn() + copy))
                    .next()
                    .padded(random.chance(0.05) ? 99 : 1 + random.zipf(12), 2);
            out.text("LTEX".substring(copy, copy + 1))
                    .text(random.chance(0.3) ? null : random.pick(USERS))
                    .endLine();
        }
    }

    private static void price(CsvOutput out, FeedRandom random, long row) throws IOException {
        int list = (int) (row % Offer.lists());
        int interval = (int) (row / Offer.lists() % TYPES.length);
        Offer offer = Offer.PRINT[(int) (row / Offer.lists() / TYPES.length)];
        out.text(offer.code()).text(TYPES[interval]).number(Days.midrange(Days.of(Offer.yearOfList(list), 1, 1)));
        out.number(offer.cents(interval, list)).text("EUR").endLine();
    }

    private static void number(CsvOutput out, long number) throws IOException {
        out.next().padded(number, 10);
    }

    private record Event(int sequence, long day, SubscriptionState state) {}
}

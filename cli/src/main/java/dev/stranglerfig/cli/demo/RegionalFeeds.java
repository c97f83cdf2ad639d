package dev.stranglerfig.cli.demo;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The acquired regional publisher: Dutch words, dd-mm-yyyy, decimal commas, contract numbers with suffixes. */
final class RegionalFeeds {

    private static final String[] KINDS = {"maand", "kwartaal", "halfjaar", "jaar"};
    private static final String[] PAYMENTS = {"incasso", "incasso", "acceptgiro", "factuur", "Incasso ", ""};
    private static final String[] REASONS = {
        "te duur",
        "verhuizing",
        "geen tijd",
        "inhoud",
        "bezorging",
        "overleden",
        "digitaal",
        "wanbetaling",
        "Prijs",
        "",
        "anders, zie brief"
    };
    private static final String[] CHANNELS = {"brief", "telefoon", "mail", "balie"};
    private static final String[] INTERRUPTIONS = {
        "vakantie", "ziekenhuis", "verbouwing", "", "op reis – “retour in mei”"
    };

    private final FeedFactory factory;
    private final FeedRandom scratch;

    private RegionalFeeds(FeedFactory factory) {
        this.factory = factory;
        this.scratch = factory.random().sibling();
    }

    static List<RawFeed> of(FeedFactory factory) {
        RegionalFeeds feeds = new RegionalFeeds(factory);
        long contracts = factory.size().regionalSubscriptions();
        return List.of(
                factory.feed(
                        "raw_regio.abonnee",
                        "klantnr naam straat huisnr postcode plaats geboortedatum email telefoon aangemaakt",
                        factory.size().regionalCustomers(),
                        feeds::customer),
                factory.feed(
                        "raw_regio.contract",
                        "contractnr klantnr uitgave soort status ingang einde bedrag betaalwijze bezorgwijk",
                        new FeedVolume(contracts, 1.05),
                        feeds::contract),
                factory.feed(
                        "raw_regio.mutatie",
                        "mutatienr contractnr datum veld oud nieuw",
                        new FeedVolume(contracts, 2.3),
                        feeds::changes),
                factory.feed(
                        "raw_regio.onderbreking",
                        "contractnr van tot reden",
                        new FeedVolume(contracts, 0.28),
                        feeds::interruption),
                factory.feed(
                        "raw_regio.opzegging",
                        "contractnr datum reden kanaal",
                        new FeedVolume(contracts, 0.34),
                        feeds::cancellation),
                factory.feed(
                        "raw_regio.tarief",
                        "uitgave soort geldig_vanaf bedrag",
                        (long) Offer.REGIONAL.length * KINDS.length * Offer.lists(),
                        RegionalFeeds::price));
    }

    private void customer(CsvOutput out, FeedRandom random, long local) throws IOException {
        Person person = Person.of(
                scratch, factory.size().printCustomers() + factory.size().webCustomers() + local);
        key(out, local, random.chance(0.02));
        out.text(person.business() ? "Stichting " + person.lastName() : person.firstName() + " " + person.lastName());
        out.text(person.street()).text(random.chance(0.05) ? "" : Integer.toString(person.houseNumber()));
        out.text(
                        random.chance(0.02)
                                ? null
                                : person.postcode().substring(0, 4) + " "
                                        + person.postcode().substring(4))
                .text(person.town());
        day(out, person.birthDay(), random);
        out.text(email(random, person));
        out.text(person.phone());
        day(out, SubscriptionFacts.TODAY - random.below(7000), random);
        out.endLine();
    }

    private static @Nullable String email(FeedRandom random, Person person) {
        if (random.chance(0.3)) {
            return null;
        }
        return random.chance(0.1) ? "" : person.email();
    }

    private void contract(CsvOutput out, FeedRandom random, long local) throws IOException {
        SubscriptionFacts facts = facts(local);
        if (local % 20 == 1) {
            line(out, random, facts, true);
        }
        line(out, random, facts, false);
    }

    private void line(CsvOutput out, FeedRandom random, SubscriptionFacts facts, boolean former) throws IOException {
        out.next();
        if (former) {
            out.part("RG-").padded(facts.local() + 1, 7).part("/0");
        } else {
            facts.regionalReference(out);
        }
        long customer = facts.customer()
                - factory.size().printCustomers()
                - factory.size().webCustomers();
        key(out, random.chance(0.003) ? customer + 900_000_000 : customer, false);
        out.text(facts.offer().code()).text(KINDS[facts.interval()]);
        out.text(former ? SubscriptionState.EXPIRED.regional() : status(random, facts));
        day(out, facts.start() - (former ? 200 : 0), random);
        if (facts.isOpen()) {
            out.text(random.chance(0.5) ? "" : null);
        } else {
            day(out, facts.end(), random);
        }
        out.next().part('"').part(facts.cents(), 2, ',').part('"').text(random.pick(PAYMENTS));
        out.next().part('R').padded(random.zipf(factory.size().routes()), 4).endLine();
    }

    private static String status(FeedRandom random, SubscriptionFacts facts) {
        return random.chance(0.03)
                ? " " + facts.state().regional().toUpperCase(Locale.ROOT)
                : facts.state().regional();
    }

    private void changes(CsvOutput out, FeedRandom random, long local) throws IOException {
        SubscriptionFacts facts = facts(local);
        change(out, random, facts, new Change(1, facts.start(), "status", "nieuw"));
        if (facts.state() == SubscriptionState.NEW) {
            return;
        }
        change(out, random, facts, new Change(2, Math.min(facts.start() + 7, facts.lastDay()), "status", "actief"));
        if (random.chance(0.1)) {
            change(out, random, facts, new Change(3, facts.pausedFrom(), "adres", "Kade 1, \"achter\""));
        }
        if (facts.state() != SubscriptionState.ACTIVE) {
            change(
                    out,
                    random,
                    facts,
                    new Change(
                            4,
                            facts.isCancelled() ? facts.cancelledOn() : facts.lastDay(),
                            "status",
                            facts.state().regional()));
        }
    }

    private static void change(CsvOutput out, FeedRandom random, SubscriptionFacts facts, Change change)
            throws IOException {
        out.number(facts.local() * 8 + change.position).next();
        facts.regionalReference(out);
        day(out, change.day, random);
        out.text(change.field).text("").text(change.value).endLine();
    }

    private void interruption(CsvOutput out, FeedRandom random, long local) throws IOException {
        SubscriptionFacts facts = facts(local);
        if (!facts.paused()) {
            return;
        }
        out.next();
        facts.regionalReference(out);
        day(out, facts.pausedFrom(), random);
        if (random.chance(0.05)) {
            out.text("onbekend");
        } else {
            day(out, facts.pausedFrom() + 2 + random.below(25), random);
        }
        out.text(random.pick(INTERRUPTIONS)).endLine();
    }

    private void cancellation(CsvOutput out, FeedRandom random, long local) throws IOException {
        SubscriptionFacts facts = facts(local);
        if (!facts.isCancelled()) {
            return;
        }
        out.next();
        facts.regionalReference(out);
        day(out, facts.cancelledOn(), random);
        out.text(REASONS[random.zipf(REASONS.length)])
                .text(random.pick(CHANNELS))
                .endLine();
    }

    private static void price(CsvOutput out, FeedRandom random, long row) throws IOException {
        int list = (int) (row % Offer.lists());
        int interval = (int) (row / Offer.lists() % KINDS.length);
        Offer offer = Offer.REGIONAL[(int) (row / Offer.lists() / KINDS.length)];
        out.text(offer.code()).text(KINDS[interval]).next().part("01-01-").part(Offer.yearOfList(list));
        out.next().part('"').part(offer.cents(interval, list), 2, ',').part('"').endLine();
    }

    private SubscriptionFacts facts(long local) {
        return factory.subscription(
                scratch, factory.size().printSubscriptions() + factory.size().webSubscriptions() + local);
    }

    private static void key(CsvOutput out, long local, boolean lowerCase) throws IOException {
        out.next().part(lowerCase ? 'k' : 'K').padded(local + 1, 7);
    }

    /** Mostly 31-05-2026; some clerks write dots or slashes. */
    private static void day(CsvOutput out, long epochDay, FeedRandom random) throws IOException {
        int packed = Days.packed(epochDay);
        double draw = random.unit();
        char divider = draw < 0.94 ? '-' : "./".charAt(draw < 0.97 ? 0 : 1);
        out.next()
                .padded(packed % 100, 2)
                .part(divider)
                .padded(packed / 100 % 100, 2)
                .part(divider)
                .part(packed / 10_000);
    }

    private record Change(int position, long day, String field, String value) {}
}

package dev.stranglerfig.cli.demo;

import java.io.IOException;
import java.util.List;

/** CRM: knows four of five customers, some of them twice, and not always where they come from. */
final class CustomerFeeds {

    static final long FIRST_ID = 200_000;

    private static final String[] SALUTATIONS = {"Mr", "Mrs", "Ms", "", "Fam."};
    private static final String[] LANGUAGES = {"nl", "nl", "NL", "en", "de", ""};
    private static final String[] PURPOSES = {"EMAIL", "phone", "PROFILING"};
    private static final String[] GRANTS = {"Y", "N", "1", "0", "ja"};
    private static final String[] ROLES = {"head", "member", "Member ", ""};
    private static final int CARDS = 600;

    private final FeedFactory factory;
    private final FeedRandom scratch;

    private CustomerFeeds(FeedFactory factory) {
        this.factory = factory;
        this.scratch = factory.random().sibling();
    }

    static List<RawFeed> of(FeedFactory factory) {
        CustomerFeeds feeds = new CustomerFeeds(factory);
        long customers = factory.size().crmCustomers();
        return List.of(
                factory.feed(
                        "raw_crm.customer",
                        "crm_id salutation first_name last_name birth_date email phone language created_on source_system source_key merged_into",
                        new FeedVolume(customers, 1.01),
                        feeds::customer),
                factory.feed(
                        "raw_crm.address",
                        "address_id crm_id kind street house_no postcode city country valid_from",
                        new FeedVolume(customers, 1.25),
                        feeds::addresses),
                factory.feed(
                        "raw_crm.consent",
                        "consent_id crm_id purpose granted changed_at",
                        new FeedVolume(customers, 1.2),
                        feeds::consents),
                factory.feed(
                        "raw_crm.household",
                        "household_no crm_id role",
                        new FeedVolume(customers, 0.4),
                        feeds::household),
                factory.feed("raw_crm.loyalty_card", "card_no crm_id issued_on points", CARDS, feeds::card));
    }

    private long person(long row) {
        return row * 5 / 4;
    }

    private void customer(CsvOutput out, FeedRandom random, long row) throws IOException {
        Person person = Person.of(scratch, person(row));
        int copies = random.chance(0.01) ? 2 : 1;
        for (int copy = 0; copy < copies; copy++) {
            out.number(FIRST_ID + row)
                    .text(random.pick(SALUTATIONS))
                    .text(person.firstName())
                    .text(person.lastName() + (random.chance(0.02) ? "  " : ""));
            if (random.chance(0.4)) {
                out.absent();
            } else {
                out.date(person.birthDay());
            }
            out.text(random.chance(0.3) ? null : person.email())
                    .text(random.chance(0.3) ? "" : person.phone())
                    .text(random.pick(LANGUAGES));
            out.date(SubscriptionFacts.TODAY - 10 - random.below(5000) + copy);
            source(out, random, person);
            if (random.chance(0.01) && row > 10) {
                out.number(FIRST_ID + row - 1 - random.below(9));
            } else {
                out.absent();
            }
            out.endLine();
        }
    }

    private void source(CsvOutput out, FeedRandom random, Person person) throws IOException {
        EstateSize size = factory.size();
        if (random.chance(0.12)) {
            out.absent().absent();
        } else if (person.number() < size.printCustomers()) {
            out.text("PRINT").next().padded(100_000 + person.number() * 7, 10);
        } else if (person.number() < size.printCustomers() + size.webCustomers()) {
            out.text(random.chance(0.5) ? "WEB" : "shop").uuid(person.accountHigh(), person.accountLow());
        } else {
            out.text("REGIO")
                    .next()
                    .part('K')
                    .padded(person.number() - size.printCustomers() - size.webCustomers() + 1, 7);
        }
    }

    private void addresses(CsvOutput out, FeedRandom random, long row) throws IOException {
        Person person = Person.of(scratch, person(row));
        int addresses = random.chance(0.25) ? 2 : 1;
        for (int position = 0; position < addresses; position++) {
            out.number(row * 2 + position + 1)
                    .number(FIRST_ID + row)
                    .text(position > 0 && random.chance(0.5) ? "Invoice" : "home");
            out.text(person.street())
                    .text(Integer.toString(person.houseNumber() + position))
                    .text(person.postcode())
                    .text(person.town());
            out.text(random.chance(0.9) ? "NL" : "Nederland");
            out.date(SubscriptionFacts.TODAY - 30 - random.below(4000)).endLine();
        }
    }

    private void consents(CsvOutput out, FeedRandom random, long row) throws IOException {
        for (int purpose = 0; purpose < PURPOSES.length; purpose++) {
            if (random.chance(0.4)) {
                out.number(row * 3 + purpose + 1)
                        .number(FIRST_ID + row)
                        .text(PURPOSES[purpose])
                        .text(random.pick(GRANTS));
                if (random.chance(0.05)) {
                    out.text(random.chance(0.5) ? "unknown" : null);
                } else {
                    out.localMoment(
                            (SubscriptionFacts.TODAY - random.below(2900)) * Days.SECONDS + random.below(86_400));
                }
                out.endLine();
            }
        }
    }

    private void household(CsvOutput out, FeedRandom random, long row) throws IOException {
        if (random.chance(0.4)) {
            out.number(1 + row / 3)
                    .number(FIRST_ID + row)
                    .text(random.pick(ROLES))
                    .endLine();
        }
    }

    private void card(CsvOutput out, FeedRandom random, long row) throws IOException {
        out.next()
                .part("LC")
                .padded(row, 8)
                .number(FIRST_ID + random.below(factory.size().crmCustomers()));
        StaffFeeds.dutchDay(out, Days.of(2010, 1, 1) + random.below(1400));
        out.text(random.chance(0.05) ? "n.v.t." : Integer.toString(random.below(5000)))
                .endLine();
    }
}

package dev.stranglerfig.cli.demo;

import java.io.IOException;
import java.util.List;

/** Employees, call centre agents, exchange rates, sales regions. */
final class StaffFeeds {

    private static final int EMPLOYEES = 640;
    private static final int AGENTS = 45;
    private static final int RATE_DAYS = 2400;
    private static final String[] CURRENCIES = {"GBP", "CHF", "USD"};
    private static final int[] RATES = {860_000, 960_000, 1_080_000};
    private static final String[] COST_CENTRES = {
        "1100", "1110", "1120", "1210", "1220", "1310", "1320", "1400", "1500", ""
    };
    private static final String[] JOBS = {
        "editor", "reporter", "sales", "printer", "planner", "analyst", "agent", "controller"
    };
    private static final String[] TEAMS = {"inbound", "inbound", "win-back", "digital"};
    private static final String[] REGIONS = {"North", "Harbour", "Vale", "East", "West"};

    private StaffFeeds() {}

    static List<RawFeed> of(FeedFactory factory) {
        FeedRandom scratch = factory.random().sibling();
        return List.of(
                factory.feed(
                        "raw_hr.employee",
                        "employee_no name cost_centre job hired_on left_on salary_band",
                        EMPLOYEES,
                        (out, random, row) -> employee(out, random, Person.of(scratch, 1_000_000_000L + row))),
                factory.feed("raw_cc.agent", "agent_id name team", AGENTS, (out, random, row) -> {
                    Person person = Person.of(scratch, 1_100_000_000L + row);
                    out.number(row + 1).text(person.firstName() + " " + person.lastName());
                    out.text(random.chance(0.1) ? null : random.pick(TEAMS)).endLine();
                }),
                factory.feed(
                        "raw_fin.exchange_rate",
                        "currency rate_date rate",
                        (long) CURRENCIES.length * RATE_DAYS,
                        StaffFeeds::rate),
                factory.feed(
                        "raw_ref.postcode_area", "prefix country region purchasing_index", 89, (out, random, row) -> {
                            out.number(11 + row).text("NL").text(REGIONS[(int) (row / 18)]);
                            out.decimal(7500 + random.below(6000), 2).endLine();
                        }));
    }

    private static void employee(CsvOutput out, FeedRandom random, Person person) throws IOException {
        out.number(person.number() - 1_000_000_000L + 1).text(person.firstName() + " " + person.lastName());
        out.text(random.pick(COST_CENTRES)).text(random.pick(JOBS));
        long hired = SubscriptionFacts.TODAY - 100 - random.below(9000);
        dutchDay(out, hired);
        if (random.chance(0.3)) {
            dutchDay(out, hired + 60 + random.below((int) (SubscriptionFacts.TODAY - hired)));
        } else {
            out.text("");
        }
        out.next().part((char) ('A' + random.below(5))).part(random.below(9)).endLine();
    }

    /** Rates on banking days only, a slow wave around the mean. */
    private static void rate(CsvOutput out, FeedRandom random, long row) throws IOException {
        int currency = (int) (row / RATE_DAYS);
        long day = SubscriptionFacts.TODAY - RATE_DAYS + 1 + row % RATE_DAYS;
        if (Math.floorMod(day + 3, 7L) >= 5) {
            return;
        }
        long wave = (long) (Math.sin(day / 90.0 + currency) * RATES[currency] / 25);
        out.text(CURRENCIES[currency])
                .date(day)
                .decimal(RATES[currency] + wave + random.below(2000), 6)
                .endLine();
    }

    static void dutchDay(CsvOutput out, long epochDay) throws IOException {
        int packed = Days.packed(epochDay);
        out.next()
                .padded(packed % 100, 2)
                .part('-')
                .padded(packed / 100 % 100, 2)
                .part('-')
                .part(packed / 10_000);
    }
}

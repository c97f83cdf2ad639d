package dev.stranglerfig.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who sends queries to the demo monolith: its consumers, its batch, a monitor, and the people of each team. */
final class QuerySources {

    private static final int LAST_WEEK = QueryLogGenerator.WEEKS;
    private static final long PEOPLE = 1_400_000_000L;

    /** Pollers: their connections never name a team. */
    private static final Map<String, Double> POLLERS = Map.of(
            "call_centre_app", 150.0, "newsroom_dashboard", 60.0, "delivery_planner", 30.0, "billing_support", 24.0);

    private static final Map<String, Rhythm> RHYTHMS = Map.of(
            "call_centre_app", Rhythm.OFFICE,
            "newsroom_dashboard", Rhythm.ROUND_THE_CLOCK,
            "delivery_planner", Rhythm.NIGHT,
            "finance_close", Rhythm.QUARTER_END,
            "board_report", Rhythm.QUARTER_END,
            "circulation_audit", Rhythm.QUARTER_END,
            "marketing_newsletter", Rhythm.SUMMER_BREAK,
            "ml_retention", Rhythm.NIGHT,
            "circulation_dashboard", Rhythm.MORNING);

    private static final List<String> BATCH = List.of(
            "CALL etl.stage_print();",
            "CALL etl.load_subscription();",
            "CALL etl.load_status_history();",
            "CALL etl.load_payments();",
            "INSERT INTO mart.receivable_ageing\nSELECT b.label, count(i.invoice_no), coalesce(sum(i.gross_amount), 0)\n  FROM core.subscription_invoice i ...",
            "REFRESH MATERIALIZED VIEW mart.customer_360");

    private static final List<String> MONITOR =
            List.of("SELECT 1", "SELECT count(*) FROM pg_stat_activity WHERE state = 'active'");

    private static final List<String> SUBSCRIPTION_QUESTIONS = List.of(
            "SELECT count(*) FROM core.subscription WHERE status_code = 'AC'",
            "SELECT s.channel_code, count(*)\n  FROM core.subscription s\n WHERE s.started_on >= DATE '{month}'\n GROUP BY s.channel_code",
            "SELECT * FROM core.subscription WHERE subscription_id = {subscription}",
            "SELECT k.reason_code, count(*) FROM core.cancellation k WHERE k.cancelled_on >= DATE '{month}' GROUP BY k.reason_code",
            "-- new readers in \"{town}\"\nSELECT count(*)\n  FROM core.delivery_address a\n  JOIN core.subscription s ON s.address_id = a.address_id\n WHERE a.city = '{town}'");

    private static final List<String> CUSTOMER_QUESTIONS = List.of(
            "SELECT count(*) FROM core.customer WHERE created_on >= DATE '{month}'",
            "SELECT x.segment_code, sum(x.monthly_value)\n  FROM mart.customer_360 x\n GROUP BY x.segment_code",
            "SELECT c.last_name, s.product_code FROM core.customer c JOIN core.subscriber b ON b.customer_id = c.customer_id JOIN core.subscription s ON s.subscriber_id = b.subscriber_id LIMIT {number}");

    private static final List<String> CONTENT_QUESTIONS = List.of(
            "SELECT section_code, count(*) FROM core.article WHERE published_at >= TIMESTAMP '{month} 00:00:00' GROUP BY section_code",
            "SELECT w.channel, sum(w.views) FROM core.web_session w WHERE w.started_at >= TIMESTAMPTZ '{day} 00:00:00+00' GROUP BY w.channel");

    private static final List<String> MONEY_QUESTIONS = List.of(
            "SELECT posting_month, sum(net_amount) FROM core.revenue_posting WHERE posting_month >= DATE '{month}' GROUP BY posting_month",
            "SELECT state, count(*) FROM core.subscription_invoice WHERE issued_on >= DATE '{month}' GROUP BY state",
            "SELECT d.dunning_level, sum(d.fee) FROM core.dunning_case d GROUP BY d.dunning_level");

    private QuerySources() {}

    static List<QuerySource> all(FeedRandom random) {
        List<QuerySource> sources = new ArrayList<>();
        DemoConsumers.all().forEach(consumer -> sources.add(application(consumer)));
        sources.add(new QuerySource("etl_batch", "psql", "", BATCH, Rhythm.NIGHT, 100, 0, LAST_WEEK));
        sources.add(
                new QuerySource("monitor", "check_postgres", "", MONITOR, Rhythm.ROUND_THE_CLOCK, 48, 0, LAST_WEEK));
        people().forEach(team -> sources.addAll(members(team, random, sources.size())));
        sources.add(new QuerySource("temp_consultant", "DBeaver", "", CUSTOMER_QUESTIONS, Rhythm.OFFICE, 2, 20, 33));
        return sources;
    }

    private static QuerySource application(DemoConsumer consumer) {
        Double polls = POLLERS.get(consumer.role());
        Rhythm rhythm = RHYTHMS.getOrDefault(consumer.role(), Rhythm.OFFICE);
        if (polls != null) {
            return new QuerySource(
                    consumer.role(), consumer.role(), "", consumer.templates(), rhythm, polls, 0, LAST_WEEK);
        }
        double weight = 16.0 / consumer.tier();
        return new QuerySource(
                consumer.role(), "reports", consumer.team(), consumer.templates(), rhythm, weight, 0, LAST_WEEK);
    }

    private static List<Team> people() {
        return List.of(
                new Team("circulation", 5, SUBSCRIPTION_QUESTIONS, Rhythm.OFFICE, 0, LAST_WEEK),
                new Team("retention", 4, SUBSCRIPTION_QUESTIONS, Rhythm.OFFICE, 0, LAST_WEEK),
                new Team("customer-service", 6, SUBSCRIPTION_QUESTIONS, Rhythm.OFFICE, 0, LAST_WEEK),
                new Team("data-science", 3, SUBSCRIPTION_QUESTIONS, Rhythm.OFFICE, 0, LAST_WEEK),
                new Team("marketing", 4, CUSTOMER_QUESTIONS, Rhythm.SUMMER_BREAK, 0, LAST_WEEK),
                new Team("finance-accounting", 4, MONEY_QUESTIONS, Rhythm.QUARTER_END, 0, LAST_WEEK),
                new Team("pricing", 2, MONEY_QUESTIONS, Rhythm.OFFICE, 30, LAST_WEEK),
                new Team("newsroom", 5, CONTENT_QUESTIONS, Rhythm.ROUND_THE_CLOCK, 0, LAST_WEEK),
                new Team("loyalty", 2, CUSTOMER_QUESTIONS, Rhythm.OFFICE, 0, 22));
    }

    private static List<QuerySource> members(Team team, FeedRandom random, int offset) {
        List<QuerySource> members = new ArrayList<>();
        for (int member = 0; member < team.people(); member++) {
            Person person = Person.of(random, PEOPLE + offset + member);
            String user = (person.firstName().charAt(0) + "." + person.lastName()).toLowerCase(Locale.ROOT)
                    + (offset + member);
            members.add(new QuerySource(
                    user,
                    member % 2 == 0 ? "DBeaver" : "Excel, 64 bit",
                    team.name(),
                    team.questions(),
                    team.rhythm(),
                    3,
                    team.firstWeek(),
                    team.lastWeek()));
        }
        return members;
    }

    private record Team(String name, int people, List<String> questions, Rhythm rhythm, int firstWeek, int lastWeek) {}
}

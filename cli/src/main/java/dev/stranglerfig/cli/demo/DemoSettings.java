package dev.stranglerfig.cli.demo;

import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TargetName;
import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.config.workspace.Connection;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.config.workspace.Domain;
import dev.stranglerfig.config.workspace.LegacySettings;
import dev.stranglerfig.config.workspace.LogColumns;
import dev.stranglerfig.config.workspace.ProductSettings;
import dev.stranglerfig.config.workspace.QueryLogSettings;
import dev.stranglerfig.config.workspace.ScriptFolder;
import dev.stranglerfig.config.workspace.SecretSource;
import dev.stranglerfig.config.workspace.Stakeholder;
import dev.stranglerfig.config.workspace.Target;
import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.config.workspace.WorkspaceDraft;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a migration lead of the publisher would have written into strangler.yaml. */
record DemoSettings(DemoFolder demo) {

    private static final DomainName SUBSCRIPTIONS = new DomainName("subscriptions");
    private static final TargetName STORE = new TargetName("store");
    private static final String OWNER = "@meridian-press.example";

    Workspace workspace() {
        Path folder = demo.folder();
        return WorkspaceDraft.of(folder, "meridian-press")
                .withLegacy(new LegacySettings(
                        new EngineName("postgres"),
                        new Connection.Embedded(
                                folder.resolve("monolith"), "warehouse", "warehouse_admin", Optional.empty()),
                        schemas()))
                .withScripts(List.of(scripts("schema", Optional.empty()), scripts("etl", Optional.of("run_order.txt"))))
                .withQueryLog(new QueryLogSettings(
                        List.of(demo.queryLog()),
                        new LogColumns("logged_at", "user_name", "application", "client_team", "query_text"),
                        List.of("etl_batch")))
                .withDomains(domains())
                .withStakeholders(stakeholders())
                .withConsumers(DemoConsumers.all().stream().map(this::consumer).toList())
                .withTargets(
                        List.of(new Target(STORE, new EngineName("duckdb"), folder.resolve("store"), Optional.empty())))
                .withProducts(List.of(new ProductSettings(
                        new ProductName("subscriptions"), SUBSCRIPTIONS, "maria.keller" + OWNER, STORE)))
                .workspace();
    }

    /** Raw feeds, staging, core and marts; not the schemas of the batch's own book-keeping. */
    private static List<String> schemas() {
        return List.of(
                "raw_print",
                "raw_web",
                "raw_regio",
                "raw_crm",
                "raw_bill",
                "raw_dlv",
                "raw_ads",
                "raw_wa",
                "raw_cms",
                "raw_mail",
                "raw_cc",
                "raw_hr",
                "raw_fin",
                "raw_ref",
                "staging",
                "core",
                "mart",
                "etl",
                "audit");
    }

    private ScriptFolder scripts(String name, Optional<String> runOrder) {
        return new ScriptFolder(
                demo.folder().resolve(name), new DialectName("postgres"), ScriptFolder.DEFAULT_INCLUDE, runOrder);
    }

    private static List<Domain> domains() {
        return List.of(
                domain(
                        "subscriptions",
                        "maria.keller",
                        "Who subscribes to what, since when, at which price, and what became of it.",
                        "core.subscription*",
                        "core.subscriber",
                        "core.price_plan",
                        "core.cancellation*",
                        "core.delivery_address"),
                domain(
                        "customers",
                        "jan.visser",
                        "People and households, their addresses, consents and segments.",
                        "core.customer*",
                        "core.household*",
                        "core.loyalty_*"),
                domain(
                        "content",
                        "ines.moreau",
                        "Articles, authors, sections, titles and their use on the web.",
                        "core.article*",
                        "core.author",
                        "core.section",
                        "core.tag",
                        "core.title",
                        "core.edition",
                        "core.page_view_*",
                        "core.web_*",
                        "core.paywall_rule",
                        "core.referrer",
                        "core.device"),
                domain(
                        "advertising",
                        "tom.becker",
                        "Advertisers, campaigns, bookings and what was printed.",
                        "core.ad_*",
                        "core.advertiser",
                        "core.agency"),
                domain(
                        "delivery",
                        "lena.wolf",
                        "Routes, depots, carriers and what went wrong on the way.",
                        "core.delivery_route",
                        "core.delivery_run",
                        "core.delivery_complaint",
                        "core.depot",
                        "core.carrier",
                        "core.drop_point",
                        "core.postcode_area"),
                domain(
                        "finance",
                        "paul.okafor",
                        "Revenue postings, accounts, dunning and refunds.",
                        "core.revenue_posting",
                        "core.gl_account",
                        "core.dunning_case",
                        "core.refund",
                        "core.payment_method",
                        "core.bank_account",
                        "core.currency",
                        "core.exchange_rate"),
                domain(
                        "newsletters",
                        "ines.moreau",
                        "Newsletters, who gets them and who opens them.",
                        "core.newsletter*"),
                domain("service", "jan.visser", "Calls, their reasons and the people who answer them.", "core.call*"),
                domain("staff", "paul.okafor", "Employees and cost centres.", "core.employee*", "core.cost_centre"));
    }

    private static Domain domain(String name, String owner, String description, String... tables) {
        return new Domain(new DomainName(name), List.of(tables), Optional.of(owner + OWNER), Optional.of(description));
    }

    /** One stakeholder a team, with the tier of its most critical use. */
    private static List<Stakeholder> stakeholders() {
        Map<String, List<DemoConsumer>> teams = DemoConsumers.all().stream()
                .collect(Collectors.groupingBy(DemoConsumer::team, TreeMap::new, Collectors.toList()));
        return teams.entrySet().stream()
                .map(team -> new Stakeholder(
                        new TeamName(team.getKey()),
                        team.getValue().stream()
                                .mapToInt(DemoConsumer::tier)
                                .min()
                                .orElseThrow(),
                        Optional.of("steering board, 2026-04-14"),
                        team.getValue().stream()
                                .map(DemoConsumer::role)
                                .sorted()
                                .toList()))
                .sorted(Comparator.comparing(Stakeholder::team))
                .toList();
    }

    private Consumer consumer(DemoConsumer consumer) {
        return new Consumer(
                new ConsumerName(consumer.role()),
                new TeamName(consumer.team()),
                consumer.role(),
                Optional.of(new SecretSource.FromFile(secret(consumer.role()))),
                consumer.tables());
    }

    Path secret(String role) {
        return demo.secrets().resolve(role + ".password");
    }

    /** Every login role whose password the demo has to set. */
    static List<String> roles() {
        return Stream.concat(
                        Stream.of("etl_batch"), DemoConsumers.all().stream().map(DemoConsumer::role))
                .toList();
    }
}

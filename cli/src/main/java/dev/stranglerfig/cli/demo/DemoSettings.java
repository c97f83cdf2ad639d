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
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Name, owner and tables of each domain, then what it is about. */
    private static List<Domain> domains() {
        return """
                subscriptions;maria.keller;core.subscription* core.subscriber core.price_plan core.cancellation* core.delivery_address
                Who subscribes to what, since when, at which price, and what became of it.
                customers;jan.visser;core.customer* core.household* core.loyalty_*
                People and households, their addresses, consents and segments.
                content;ines.moreau;core.article* core.author core.section core.tag core.title core.edition
                Articles, authors, sections, titles and editions.
                web;ines.moreau;core.page_view_* core.web_* core.paywall_rule core.referrer core.device
                What happens on the web sites.
                advertising;tom.becker;core.ad_* core.advertiser core.agency
                Advertisers, campaigns, bookings and what was printed.
                delivery;lena.wolf;core.delivery_r* core.delivery_c* core.depot core.carrier core.drop_point core.postcode_area
                Routes, depots, carriers and what went wrong on the way.
                finance;paul.okafor;core.revenue_posting core.gl_account core.dunning_case core.refund core.payment_method core.bank_account
                Revenue postings, accounts, dunning and refunds.
                newsletters;ines.moreau;core.newsletter*
                Newsletters, who gets them and who opens them.
                service;jan.visser;core.call*
                Calls, their reasons and the people who answer them.
                staff;paul.okafor;core.employee* core.cost_centre
                Employees and cost centres.
                """.strip().lines().collect(DemoSettings.inPairs()).stream()
                .map(DemoSettings::domain)
                .toList();
    }

    private static Domain domain(List<String> lines) {
        String[] parts = lines.get(0).split(";");
        return new Domain(
                new DomainName(parts[0]),
                List.of(parts[2].split(" ")),
                Optional.of(parts[1] + OWNER),
                Optional.of(lines.get(1)));
    }

    private static Collector<String, ?, List<List<String>>> inPairs() {
        return Collectors.collectingAndThen(
                Collectors.toList(),
                lines -> IntStream.range(0, lines.size() / 2)
                        .mapToObj(i -> lines.subList(2 * i, 2 * i + 2))
                        .toList());
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
                        Optional.of("migration board, 2026-04-14"),
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

package dev.stranglerfig.reports.edition;

import dev.stranglerfig.config.ledger.LedgerHead;
import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TargetName;
import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.reconciler.routing.Side;
import dev.stranglerfig.reports.candidate.Bridge;
import dev.stranglerfig.reports.candidate.Candidate;
import dev.stranglerfig.reports.candidate.CandidateReport;
import dev.stranglerfig.reports.candidate.CandidateUse;
import dev.stranglerfig.reports.candidate.Estimate;
import dev.stranglerfig.reports.candidate.Prerequisite;
import dev.stranglerfig.reports.candidate.Score;
import dev.stranglerfig.reports.candidate.Step;
import dev.stranglerfig.reports.estate.EstateCounts;
import dev.stranglerfig.reports.estate.EstateReport;
import dev.stranglerfig.reports.estate.SkippedText;
import dev.stranglerfig.reports.estate.UnreadPlace;
import dev.stranglerfig.reports.parity.CheckStatus;
import dev.stranglerfig.reports.parity.Comparison;
import dev.stranglerfig.reports.parity.ParityReport;
import dev.stranglerfig.reports.parity.RowDifferences;
import dev.stranglerfig.reports.parity.TableCheck;
import dev.stranglerfig.reports.progress.ConsumerRoute;
import dev.stranglerfig.reports.progress.Moved;
import dev.stranglerfig.reports.progress.ProgressReport;
import dev.stranglerfig.reports.progress.Share;
import dev.stranglerfig.reports.run.CarveRun;
import dev.stranglerfig.reports.run.ProductHistory;
import dev.stranglerfig.reports.run.ProductVersion;
import dev.stranglerfig.reports.run.RunOutcome;
import dev.stranglerfig.reports.run.RunReport;
import dev.stranglerfig.reports.run.TableState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Reports of small workspaces, made by hand. */
public final class SampleReports {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final ProductName SUBSCRIPTIONS = new ProductName("subscriptions");
    private static final ProductName BILLING = new ProductName("billing");

    private SampleReports() {}

    /** A publisher in the middle of its migration: one product published, one planned, one table differing, one not yet compared. */
    public static Reports publisher() {
        return new Reports(
                provenance("Morning Post warehouse", List.of()), progress(), candidates(), runs(), parity(), estate());
    }

    /** A workspace that was only just made. */
    public static Reports empty() {
        Provenance provenance =
                new Provenance("new-workspace", NOON, "0.1.0", new LedgerState(LedgerHead.EMPTY, List.of()), List.of());
        return new Reports(
                provenance,
                new ProgressReport(
                        new Moved(Optional.empty(), Optional.empty(), new Share(0, 0, "tables")), List.of(), List.of()),
                CandidateReport.EMPTY,
                RunReport.EMPTY,
                ParityReport.EMPTY,
                new EstateReport(new EstateCounts(0, 0, 0, 0, 0, 0, 0), 0, 0, 0, List.of(), List.of(), List.of()));
    }

    /** The publisher's reports of a ledger that somebody changed. */
    public static Reports brokenLedger() {
        Reports intact = publisher();
        return new Reports(
                provenance("Morning Post warehouse", List.of("Entry 17 does not have the hash of its content")),
                intact.progress(),
                intact.candidates(),
                intact.runs(),
                intact.parity(),
                intact.estate());
    }

    public static Provenance provenance(String workspace, List<String> problems) {
        LedgerHead head = new LedgerHead(142, "3fa9c1d07b2e4c58".repeat(4));
        return new Provenance(
                workspace,
                NOON,
                "0.1.0",
                new LedgerState(head, problems),
                List.of(
                        new Source("Scripts", "84 scripts in etl/ (postgres)"),
                        new Source("Query log", "logs/queries.csv, 61 weeks to 2026-11-15, 402,112 records")));
    }

    private static ProgressReport progress() {
        return new ProgressReport(
                new Moved(
                        Optional.of(new Share(31.5, 96.25, "points/week")),
                        Optional.of(new Share(48_211, 402_112, "logged reads")),
                        new Share(13, 121, "tables")),
                List.of(
                        route("churn-dashboard", "Marketing", Side.TARGET, "all verdicts match"),
                        new ConsumerRoute(
                                new ConsumerName("ledger-export"),
                                new TeamName("Finance"),
                                SUBSCRIPTIONS,
                                Side.LEGACY,
                                Optional.of(NOON.minusSeconds(600)),
                                OptionalLong.of(139),
                                "customer differs since version 3",
                                List.of(
                                        "2026-11-19T08:00:00Z, entry 120: to the target, because all verdicts match",
                                        "2026-11-20T11:50:00Z, entry 139: to the legacy, because customer differs since"
                                                + " version 3")),
                        new ConsumerRoute(
                                new ConsumerName("newsletter"),
                                new TeamName("Marketing"),
                                SUBSCRIPTIONS,
                                Side.LEGACY,
                                Optional.empty(),
                                OptionalLong.empty(),
                                "the route was never changed",
                                List.of())),
                List.of(
                        "A table counts as carved out once a product publishes it, whoever still reads the monolith's.",
                        "A query counts once for each table it names."));
    }

    private static ConsumerRoute route(String consumer, String team, Side side, String why) {
        return new ConsumerRoute(
                new ConsumerName(consumer),
                new TeamName(team),
                SUBSCRIPTIONS,
                side,
                Optional.of(NOON.minusSeconds(7200)),
                OptionalLong.of(118),
                why,
                List.of("2026-11-20T10:00:00Z, entry 118: to the target, because " + why));
    }

    private static CandidateReport candidates() {
        return new CandidateReport(
                List.of(
                        subscriptions(),
                        candidate(2, 2, "billing", new Score(Estimate.between(9, 18, 27), 13, 0), "billing.invoice"),
                        candidate(
                                3, 2, "Finance on core.revenue", new Score(Estimate.exactly(6), 5, 0), "core.revenue"),
                        candidate(4, 3, "staff", new Score(Estimate.exactly(1), 7, 0), "core.employee", "core.desk")),
                6,
                List.of(
                        new Step(1, "subscriptions", 13, 24.5, 41.5, 24.5, 41.5),
                        new Step(2, "billing", 1, 13, 18, 37.5, 59.5),
                        new Step(3, "Finance on core.revenue", 0, 0, 0, 37.5, 59.5),
                        new Step(4, "staff", 2, 7, 1, 44.5, 60.5)),
                List.of(TableRef.of("core", "fax_number"), TableRef.of("mart", "old_churn")),
                List.of("2 teams have no declared tier and count with weight 1: Audit, Legal."
                        + " Declare their tiers below stakeholders in strangler.yaml."));
    }

    private static Candidate subscriptions() {
        return new Candidate(
                1,
                1,
                "domain-subscriptions",
                "subscriptions",
                new Score(Estimate.exactly(41.5), 22.5, 2),
                List.of(
                        TableRef.of("core", "customer"),
                        TableRef.of("core", "subscription"),
                        TableRef.of("core", "subscription_event")),
                List.of(
                        "5 teams use it in 11.2 of 13 weeks (query log, 2025-W49 to 2026-W09)",
                        "13 tables are filled by 21 statements (lineage)"),
                uses(),
                3,
                List.of(new Prerequisite(
                        TableRef.of("core", "subscription_event"),
                        "core.subscription and core.subscription_event are filled from each other")),
                List.of(new Bridge(
                        TableRef.of("stage", "subscriber"),
                        TableRef.of("core", "subscription"),
                        "the product reads the monolith",
                        2,
                        "core/load_subscription.sql:42")),
                List.of("The newsletter's reads are declared but never logged. Export a longer log."));
    }

    private static List<CandidateUse> uses() {
        return List.of(
                new CandidateUse(
                        "Finance",
                        Optional.of(1),
                        Optional.of("cfo@example.org"),
                        Estimate.exactly(1),
                        4,
                        Estimate.exactly(9)),
                new CandidateUse(
                        "Marketing",
                        Optional.empty(),
                        Optional.empty(),
                        Estimate.between(0.077, 0.5, 1),
                        2,
                        Estimate.between(0.08, 0.54, 1)));
    }

    private static Candidate candidate(int rank, int tier, String name, Score score, String... tables) {
        return new Candidate(
                rank,
                tier,
                "found-0000000" + rank,
                name,
                score,
                List.of(tables).stream().map(TableRef::parse).toList(),
                List.of(),
                List.of(),
                1,
                List.of(),
                List.of(),
                List.of());
    }

    private static RunReport runs() {
        ProductVersion first = version(1, NOON.minusSeconds(90_000), 1_204_000);
        ProductVersion third = version(3, NOON.minusSeconds(3_600), 1_204_311);
        return new RunReport(
                List.of(
                        product(BILLING, "ada@example.org", 4, List.of()),
                        product(SUBSCRIPTIONS, "grace@example.org", 3, List.of(first, third))),
                List.of(
                        new CarveRun(
                                141,
                                BILLING,
                                NOON.minusSeconds(60),
                                Optional.empty(),
                                RunOutcome.RUNNING,
                                Optional.empty(),
                                "its process is at work"),
                        run(121, Optional.of(third), RunOutcome.PUBLISHED, ""),
                        run(110, Optional.empty(), RunOutcome.FAILED, "PUBLISH_KEY_NOT_UNIQUE"),
                        run(98, Optional.of(first), RunOutcome.PUBLISHED, "")));
    }

    private static CarveRun run(long entry, Optional<ProductVersion> version, RunOutcome outcome, String reason) {
        Instant start = NOON.minusSeconds(3_665 - entry);
        return new CarveRun(
                entry, SUBSCRIPTIONS, start, Optional.of(start.plusMillis(65_250)), outcome, version, reason);
    }

    private static ProductVersion version(long version, Instant published, long rows) {
        return new ProductVersion(
                version,
                published,
                published.minusSeconds(70),
                "1.0.0",
                List.of(
                        new TableState("customer", 402_118, OptionalLong.of(21_400_112), 2),
                        new TableState("subscription", rows, OptionalLong.of(88_200_431), 4),
                        new TableState("subscription_event", 0, OptionalLong.empty(), 0)));
    }

    private static ProductHistory product(ProductName name, String owner, int tables, List<ProductVersion> versions) {
        return new ProductHistory(
                name, new DomainName(name.value()), owner, new TargetName("lake"), "1.0.0", tables, versions);
    }

    private static ParityReport parity() {
        TreeMap<String, Long> byColumn = new TreeMap<>();
        byColumn.put("city", 2L);
        byColumn.put("status", 1L);
        return new ParityReport(List.of(
                new TableCheck(
                        SUBSCRIPTIONS,
                        "customer",
                        TableRef.of("core", "customer"),
                        3,
                        CheckStatus.MISMATCHED,
                        Optional.of(new Comparison(
                                138,
                                3,
                                NOON.minusSeconds(900),
                                "mismatched: 2 changed (city: 2, status: 1), 1 missing",
                                402_119,
                                402_118,
                                List.of("customer_id", "city", "status"),
                                new RowDifferences(2, 1, 0, 0, byColumn),
                                Optional.of("differences/20261120T114500000Z-5f0c2a9be1d34776")))),
                matched("subscription", 1_204_311, 3),
                new TableCheck(
                        SUBSCRIPTIONS,
                        "subscription_event",
                        TableRef.of("core", "subscription_event"),
                        3,
                        CheckStatus.NOT_CHECKED,
                        Optional.empty())));
    }

    public static TableCheck matched(String table, long rows, long version) {
        return new TableCheck(
                SUBSCRIPTIONS,
                table,
                TableRef.of("core", table),
                version,
                CheckStatus.MATCHED,
                Optional.of(new Comparison(
                        137,
                        version,
                        NOON.minusSeconds(905),
                        "matched: " + rows + " rows, 3 columns",
                        rows,
                        rows,
                        List.of("subscription_id", "customer_id", "started_on"),
                        RowDifferences.NONE,
                        Optional.empty())));
    }

    private static EstateReport estate() {
        return new EstateReport(
                new EstateCounts(84, 512, 31, 121, 688, 19, 22),
                1_000_000,
                702_500,
                9_500,
                List.of(
                        new SkippedText("layout", "blanks and comments", 240_000),
                        new SkippedText("session", "session settings and transaction control", 48_000)),
                List.of(
                        new UnreadPlace(
                                "core/load_dynamic.sql",
                                17,
                                5,
                                9_500,
                                "the table name is not known before it runs: p_table"),
                        new UnreadPlace("marts/refresh.sql", 3, 1, 0, "which rows it deletes is decided at run time")),
                List.of(List.of(TableRef.of("core", "subscription"), TableRef.of("core", "subscription_event"))));
    }
}

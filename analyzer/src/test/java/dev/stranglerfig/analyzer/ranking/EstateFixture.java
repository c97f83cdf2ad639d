package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.lineage.AccountOfLoss;
import dev.stranglerfig.analyzer.lineage.Evidence;
import dev.stranglerfig.analyzer.lineage.Flow;
import dev.stranglerfig.analyzer.lineage.LineageEdge;
import dev.stranglerfig.analyzer.lineage.LineageGraph;
import dev.stranglerfig.analyzer.lineage.LineageResult;
import dev.stranglerfig.analyzer.lineage.TableUse;
import dev.stranglerfig.analyzer.read.ScriptAccount;
import dev.stranglerfig.analyzer.read.UnreadPiece;
import dev.stranglerfig.analyzer.usage.Activity;
import dev.stranglerfig.analyzer.usage.LogAccount;
import dev.stranglerfig.analyzer.usage.LogPeriod;
import dev.stranglerfig.analyzer.usage.TeamUse;
import dev.stranglerfig.analyzer.usage.Usage;
import dev.stranglerfig.analyzer.usage.Weeks;
import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.config.workspace.Domain;
import dev.stranglerfig.config.workspace.Stakeholder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds small estates: {@code flow("core.orders", "raw.orders")} is a statement that fills the first table from the others. */
final class EstateFixture {

    /** A log of 60 whole weeks: the season of 13 weeks is 47 to 59, last year's season is seen in weeks 0 to 7. */
    static final LogPeriod PERIOD =
            new LogPeriod(Instant.parse("2025-01-06T00:00:00Z"), Instant.parse("2026-03-01T23:00:00Z"));

    private final List<LineageEdge> edges = new ArrayList<>();
    private final List<TableUse> tableUses = new ArrayList<>();
    private final List<TeamUse> teamUses = new ArrayList<>();
    private final List<Domain> domains = new ArrayList<>();
    private final List<Stakeholder> stakeholders = new ArrayList<>();
    private final List<Consumer> consumers = new ArrayList<>();
    private final List<ScriptAccount> scripts = new ArrayList<>();
    private int line;

    static TableRef table(String name) {
        return TableRef.parse(name);
    }

    static Set<TableRef> tables(String... names) {
        Set<TableRef> tables = new TreeSet<>();
        Stream.of(names).map(TableRef::parse).forEach(tables::add);
        return tables;
    }

    /** Weeks of the log, counted from 0. */
    static Weeks weeks(int from, int to) {
        int first = PERIOD.firstWeek();
        return Weeks.of(IntStream.range(first + from, first + to).toArray());
    }

    EstateFixture flow(String target, String... sources) {
        return statement("INSERT INTO " + target, target, sources);
    }

    EstateFixture view(String target, String... sources) {
        return statement("CREATE VIEW " + target, target, sources);
    }

    private EstateFixture statement(String words, String target, String... sources) {
        line++;
        Evidence evidence = new Evidence("load.sql", line, words, Optional.empty());
        tableUses.add(new TableUse(table(target), TableUse.Kind.WRITTEN, evidence, Grade.PROVEN));
        for (String source : sources) {
            tableUses.add(new TableUse(table(source), TableUse.Kind.READ, evidence, Grade.PROVEN));
            edges.add(new LineageEdge(table(source), table(target), evidence, Grade.PROVEN, Flow.VALUE));
        }
        return this;
    }

    EstateFixture use(String team, Weeks weeks, String... needs) {
        Optional<TeamName> name =
                Optional.of(team).filter(text -> !text.isEmpty()).map(TeamName::new);
        Activity activity = new Activity(weeks.count(), weeks, PERIOD.first(), PERIOD.last());
        teamUses.add(new TeamUse(name, tables(needs), false, activity));
        return this;
    }

    EstateFixture domain(String name, String... patterns) {
        domains.add(new Domain(new DomainName(name), List.of(patterns), Optional.empty(), Optional.empty()));
        return this;
    }

    EstateFixture tier(String team, int tier) {
        stakeholders.add(new Stakeholder(new TeamName(team), tier, Optional.of("the board"), List.of()));
        return this;
    }

    EstateFixture consumer(String name, String team, String... reads) {
        consumers.add(new Consumer(
                new ConsumerName(name), new TeamName(team), name, Optional.empty(), List.copyOf(tables(reads))));
        return this;
    }

    EstateFixture unread(String script, int bytes) {
        scripts.add(
                new ScriptAccount(script, bytes, 0, Map.of(), List.of(new UnreadPiece(1, 1, bytes, "no statement"))));
        return this;
    }

    Ranking rank() {
        return CandidateRanker.rank(input(Optional.of(usage())));
    }

    Ranking rankWithoutLog() {
        return CandidateRanker.rank(input(Optional.empty()));
    }

    /** The same facts in another order. */
    Ranking rankShuffled(Random random) {
        List.of(edges, tableUses, teamUses, domains, stakeholders, consumers)
                .forEach(list -> Collections.shuffle(list, random));
        return rank();
    }

    private Usage usage() {
        LogAccount account = new LogAccount(0, 0, List.of(), Map.of(), 0, 0, 0, Map.of(), Map.of());
        return new Usage(PERIOD, List.of(), teamUses, List.of(), account);
    }

    private RankingInput input(Optional<Usage> usage) {
        LineageResult lineage =
                new LineageResult(new LineageGraph(edges, tableUses), new AccountOfLoss(scripts), List.of(), List.of());
        return new RankingInput(lineage, Optional.empty(), usage, domains, stakeholders, consumers);
    }
}

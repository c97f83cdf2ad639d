package dev.stranglerfig.cli.command;

import dev.stranglerfig.analyzer.ranking.Bridge;
import dev.stranglerfig.analyzer.ranking.ConsumerValue;
import dev.stranglerfig.analyzer.ranking.Estimate;
import dev.stranglerfig.analyzer.ranking.ExtractionCandidate;
import dev.stranglerfig.analyzer.ranking.MissingEvidence;
import dev.stranglerfig.analyzer.ranking.Prerequisite;
import dev.stranglerfig.analyzer.ranking.Ranking;
import dev.stranglerfig.analyzer.ranking.Reason;
import dev.stranglerfig.analyzer.usage.LogAccount;
import dev.stranglerfig.analyzer.usage.Usage;
import dev.stranglerfig.cli.terminal.Counted;
import dev.stranglerfig.cli.wiring.RankingRun;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code rank} answers, as text and as JSON.
 *
 * @param candidates best first
 * @param leftOut how many candidates are worth less than those shown
 * @param retire tables that no known use needs and that feed none
 * @param missing what is not known about the estate as a whole
 * @param log what became of every record of the query log; empty when there is none
 */
record RankFacts(
        List<Row> candidates, int leftOut, List<String> retire, List<Missing> missing, Optional<LogAccount> log) {

    /** A candidate; the interval of its value is low to high. */
    record Row(
            int rank,
            int tier,
            String id,
            String name,
            List<String> tables,
            double valueLow,
            double valueHigh,
            double effortDays,
            double lambda,
            String fraction,
            List<Use> consumers,
            int partlyServed,
            List<String> prerequisites,
            List<String> bridges,
            List<Reason> reasons,
            List<Missing> missing) {}

    /** A use that the candidate serves completely. */
    record Use(String who, String tier, String declaredBy, List<String> needs, double valueLow, double valueHigh) {}

    /** Something that is not known and would change the numbers. */
    record Missing(String fact, String nextStep) {}

    /** The best candidates, whoever proposed them. */
    static RankFacts all(RankingRun run, int top) {
        return best(run, rows(run.ranking()), run.ranking().leftOut(), top);
    }

    /** The best of the declared domains, each with its place among all candidates. */
    static RankFacts domains(RankingRun run, int top) {
        List<Row> domains = rows(run.ranking()).stream()
                .filter(row -> row.id().startsWith("domain-"))
                .toList();
        return best(run, domains, 0, top);
    }

    /** One candidate, by its name or id. */
    static RankFacts why(RankingRun run, String name) {
        Ranking ranking = run.ranking();
        return new RankFacts(
                List.of(named(rows(ranking), name)), 0, retire(ranking), missing(ranking.missing()), log(run));
    }

    private static RankFacts best(RankingRun run, List<Row> rows, int leftOut, int top) {
        int shown = Math.min(top, rows.size());
        return new RankFacts(
                rows.subList(0, shown),
                leftOut + rows.size() - shown,
                retire(run.ranking()),
                missing(run.ranking().missing()),
                log(run));
    }

    private static Optional<LogAccount> log(RankingRun run) {
        return run.usage().map(Usage::account);
    }

    private static List<Row> rows(Ranking ranking) {
        List<Row> rows = new ArrayList<>();
        ranking.candidates().forEach(candidate -> rows.add(row(rows.size() + 1, candidate)));
        return rows;
    }

    private static List<String> retire(Ranking ranking) {
        return ranking.unused().stream().map(TableRef::toString).toList();
    }

    private static Row named(List<Row> rows, String name) {
        return rows.stream()
                .filter(row -> row.name().equals(name) || row.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new StranglerException(Problem.of(
                        CommandProblem.UNKNOWN_CANDIDATE,
                        "Cannot explain candidate '" + name + "': none has that name",
                        Suggestion.nextStep(name, rows.stream().map(Row::name).toList()))));
    }

    private static Row row(int rank, ExtractionCandidate candidate) {
        Estimate value = candidate.score().value();
        return new Row(
                rank,
                candidate.tier(),
                candidate.id().value(),
                candidate.name(),
                candidate.tables().stream().map(TableRef::toString).toList(),
                value.low(),
                value.high(),
                candidate.score().effortDays(),
                candidate.score().lambda().expected(),
                candidate.score().fraction(),
                candidate.consumers().stream().map(RankFacts::use).toList(),
                candidate.partlyServed().size(),
                candidate.closure().stream().map(Prerequisite::text).toList(),
                candidate.bridges().stream().map(RankFacts::bridge).toList(),
                candidate.reasons(),
                missing(candidate.missing()));
    }

    private static Use use(ConsumerValue use) {
        return new Use(
                use.label(),
                use.tier().map(tier -> Integer.toString(tier)).orElse("undeclared"),
                use.declaredBy().orElse("nobody"),
                use.needs().stream().map(TableRef::toString).toList(),
                use.value().low(),
                use.value().high());
    }

    private static String bridge(Bridge bridge) {
        return bridge.direction().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + bridge.from() + " -> "
                + bridge.to() + ", " + Counted.of(bridge.statements(), "statement") + ", first "
                + bridge.example().file() + ":" + bridge.example().line();
    }

    private static List<Missing> missing(List<MissingEvidence> missing) {
        return missing.stream()
                .map(evidence -> new Missing(evidence.fact(), evidence.nextStep()))
                .toList();
    }

    Optional<Row> first() {
        return candidates.stream().findFirst();
    }
}

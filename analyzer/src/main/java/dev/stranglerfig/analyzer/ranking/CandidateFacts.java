package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.analyzer.lineage.Evidence;
import dev.stranglerfig.analyzer.read.ScriptAccount;
import dev.stranglerfig.analyzer.usage.LogPeriod;
import dev.stranglerfig.analyzer.usage.Weeks;
import dev.stranglerfig.config.name.TableRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says in sentences what a candidate's place rests on, each with its number and where it comes from. */
final class CandidateFacts {

    private static final String GRAPH = "lineage of the scripts";
    private static final int MOST_USES_NAMED = 3;

    private final RankingInput input;
    private final Seed seed;
    private final List<Prerequisite> closure;
    private final List<Bridge> bridges;
    private final List<TableEffort> efforts;

    CandidateFacts(
            RankingInput input,
            Seed seed,
            List<Prerequisite> closure,
            List<Bridge> bridges,
            List<TableEffort> efforts) {
        this.input = input;
        this.seed = seed;
        this.closure = closure;
        this.bridges = bridges;
        this.efforts = efforts;
    }

    /** @param served and {@code partly}: most valuable first */
    List<Reason> reasons(Score score, List<ConsumerValue> served, List<PartlyServed> partly) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(
                score.lambda().expected(),
                "points/week per person-day",
                "lambda: " + score.fraction(),
                "value and effort below"));
        addValue(score, served, reasons);
        addEffort(score, reasons);
        if (!closure.isEmpty()) {
            reasons.add(new Reason(
                    closure.size(),
                    "tables",
                    "beside the " + Words.count(seed.tables().size(), "named table") + ", "
                            + Words.count(closure.size(), "table") + " must come along, first: "
                            + closure.get(0).text(),
                    GRAPH));
        }
        addPartlyServed(partly, reasons);
        return reasons;
    }

    List<MissingEvidence> missing(Set<TableRef> moving, List<ConsumerValue> served) {
        List<MissingEvidence> missing = new ArrayList<>();
        if (served.isEmpty()) {
            missing.add(new MissingEvidence(
                    "No known use needs only these tables",
                    "Check the domain's tables and the stakeholders' users in strangler.yaml."));
        }
        long unknownTeams = served.stream().filter(use -> use.team().isEmpty()).count();
        if (unknownTeams > 0) {
            missing.add(new MissingEvidence(
                    Words.count(unknownTeams, "use") + " of logins without a known team: weight 1 to 9 is assumed",
                    "Add the logins to a stakeholder's users in strangler.yaml."));
        }
        addUnreadScripts(moving, missing);
        return missing;
    }

    private void addValue(Score score, List<ConsumerValue> served, List<Reason> reasons) {
        Set<String> teams = served.stream().map(ConsumerValue::label).collect(Collectors.toCollection(TreeSet::new));
        reasons.add(new Reason(
                score.value().expected(),
                "points/week",
                Words.count(score.value(), "point") + "/week from " + Words.count(served.size(), "use") + " of "
                        + Words.count(teams.size(), "reader") + " without need of anything else",
                logSource()));
        served.stream()
                .limit(MOST_USES_NAMED)
                .forEach(use -> reasons.add(new Reason(
                        use.value().expected(),
                        "points/week",
                        sentence(use),
                        use.consumer().isPresent() ? "strangler.yaml, consumers" : logSource())));
    }

    private static String sentence(ConsumerValue use) {
        String tier = use.tier().map(number -> "tier " + number).orElse("no declared tier");
        String declared =
                use.declaredBy().map(person -> ", declared by " + person).orElse("");
        return use.label() + " (" + tier + declared + "): " + use.criticality() + " x " + use.activity() + " x "
                + use.urgency() + " = " + Words.count(use.value(), "point") + "/week for "
                + Words.some(use.needs().stream().map(TableRef::toString).toList());
    }

    private void addEffort(Score score, List<Reason> reasons) {
        Map<EffortClass, Long> classes = new EnumMap<>(EffortClass.class);
        efforts.forEach(effort -> classes.merge(effort.effort(), 1L, Long::sum));
        String list = classes.entrySet().stream()
                .map(entry -> entry.getValue() + " "
                        + entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        reasons.add(new Reason(
                score.tableDays(),
                "person-days",
                Words.count(Estimate.exactly(score.tableDays()), "person-day") + " for "
                        + Words.count(efforts.size(), "table") + ": " + list,
                GRAPH + ", statements that write them and tables they read"));
        long feeds = bridges.stream()
                .filter(bridge -> bridge.direction() == Bridge.Direction.FEED_IN)
                .count();
        if (!bridges.isEmpty()) {
            Evidence example = bridges.get(0).example();
            reasons.add(new Reason(
                    score.bridgeDays(),
                    "person-days",
                    Words.count(Estimate.exactly(score.bridgeDays()), "person-day") + " for bridges: "
                            + Words.count(feeds, "flow") + " in, " + Words.count(bridges.size() - feeds, "flow")
                            + " back",
                    GRAPH + ", first at " + example.file() + ":" + example.line()));
        }
    }

    private void addPartlyServed(List<PartlyServed> partly, List<Reason> reasons) {
        if (partly.isEmpty()) {
            return;
        }
        Estimate value = partly.stream().map(use -> use.consumer().value()).reduce(Estimate.ZERO, Estimate::plus);
        reasons.add(new Reason(
                value.expected(),
                "points/week",
                Words.count(value, "point") + "/week more from " + Words.count(partly.size(), "use")
                        + " in need of other tables as well",
                logSource()));
    }

    private void addUnreadScripts(Set<TableRef> moving, List<MissingEvidence> missing) {
        Set<String> files = new TreeSet<>();
        moving.forEach(table -> input.lineage().graph().writers(table).forEach(writer -> files.add(writer.file())));
        List<ScriptAccount> unread = input.lineage().account().scripts().stream()
                .filter(script -> script.unreadBytes() > 0 && files.contains(script.path()))
                .toList();
        if (!unread.isEmpty()) {
            missing.add(new MissingEvidence(
                    "not read completely: " + Words.count(unread.size(), "script")
                            + " with writers of these tables, first "
                            + unread.get(0).path(),
                    "Run strangler lineage to see which pieces, and why."));
        }
    }

    private String logSource() {
        return input.usage()
                .map(usage -> {
                    LogPeriod period = usage.period();
                    return "query log, " + Weeks.name(period.firstWeek()) + " to " + Weeks.name(period.lastWeek());
                })
                .orElse("no query log");
    }
}

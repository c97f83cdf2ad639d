package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.analyzer.usage.LogPeriod;
import dev.stranglerfig.analyzer.usage.TeamUse;
import dev.stranglerfig.analyzer.usage.Usage;
import dev.stranglerfig.analyzer.usage.Weeks;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.config.workspace.Stakeholder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out what the uses are worth, those of the log and those that are only declared. */
final class ConsumerValues {

    private static final Estimate ONCE_A_WEEK = Estimate.exactly(1);
    private static final Estimate UNKNOWN_TEAM = new Estimate(1, 9);

    /** Whoever declared a reader knows of it, so it reads at least once in a season. */
    private static final Estimate UNSEEN = new Estimate(1.0 / LogPeriod.SEASON_WEEKS, 1);

    static final Comparator<ConsumerValue> MOST_VALUABLE_FIRST = Comparator.comparingDouble(
                    (ConsumerValue consumer) -> -consumer.value().expected())
            .thenComparing(ConsumerValue::label)
            .thenComparing(consumer -> consumer.needs().toString());

    private record TeamNeeds(Optional<TeamName> team, Set<TableRef> needs) {}

    private final Map<TeamName, Stakeholder> stakeholders = new HashMap<>();
    private final Estate estate;

    private ConsumerValues(List<Stakeholder> stakeholders, Estate estate) {
        stakeholders.forEach(stakeholder -> this.stakeholders.put(stakeholder.team(), stakeholder));
        this.estate = estate;
    }

    /** The uses with a value, most valuable first. */
    static List<ConsumerValue> of(RankingInput input, Estate estate) {
        ConsumerValues values = new ConsumerValues(input.stakeholders(), estate);
        List<ConsumerValue> consumers = new ArrayList<>();
        input.usage().ifPresent(usage -> consumers.addAll(values.logged(usage)));
        consumers.addAll(values.declared(input));
        return consumers.stream()
                .filter(consumer -> consumer.value().high() > 0)
                .sorted(MOST_VALUABLE_FIRST)
                .toList();
    }

    /** 9, 3 and 1 points for tiers 1, 2 and 3. */
    static double points(int tier) {
        return switch (tier) {
            case 1 -> 9;
            case 2 -> 3;
            default -> 1;
        };
    }

    private List<ConsumerValue> logged(Usage usage) {
        Map<TeamNeeds, Weeks> weeks = new HashMap<>();
        for (TeamUse use : usage.uses()) {
            TeamNeeds needs = new TeamNeeds(use.team(), estate.withoutViews(use.tables()));
            weeks.merge(needs, use.activity().weeks(), Weeks::union);
        }
        List<ConsumerValue> consumers = new ArrayList<>();
        weeks.forEach((needs, active) ->
                consumers.add(value(needs, Optional.empty(), Estimate.exactly(activity(usage.period(), active)))));
        return consumers;
    }

    private static double activity(LogPeriod period, Weeks active) {
        return Math.max(
                period.shareOfSeason(active),
                period.shareOfSeasonLastYear(active).orElse(0));
    }

    /** Declared readers that the log does not show; those it shows are counted by what they did. */
    private List<ConsumerValue> declared(RankingInput input) {
        List<ConsumerValue> consumers = new ArrayList<>();
        for (Consumer consumer : input.consumers()) {
            boolean seen = input.usage()
                    .map(usage -> !usage.tablesOf(consumer.user()).isEmpty())
                    .orElse(false);
            if (!seen && !consumer.reads().isEmpty()) {
                TeamNeeds needs = new TeamNeeds(Optional.of(consumer.team()), estate.withoutViews(consumer.reads()));
                consumers.add(value(needs, Optional.of(consumer.name().value()), UNSEEN));
            }
        }
        return consumers;
    }

    private ConsumerValue value(TeamNeeds needs, Optional<String> consumer, Estimate activity) {
        Optional<Stakeholder> declared = needs.team().flatMap(team -> Optional.ofNullable(stakeholders.get(team)));
        return new ConsumerValue(
                needs.team(),
                consumer,
                needs.needs(),
                declared.map(Stakeholder::tier),
                declared.flatMap(Stakeholder::declaredBy),
                criticality(needs.team(), declared),
                activity,
                ONCE_A_WEEK);
    }

    private static Estimate criticality(Optional<TeamName> team, Optional<Stakeholder> declared) {
        if (team.isEmpty()) {
            return UNKNOWN_TEAM;
        }
        return declared.map(stakeholder -> Estimate.exactly(points(stakeholder.tier())))
                .orElse(Estimate.exactly(1));
    }
}

package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TeamName;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one use of the warehouse is worth: {@code value = criticality x activity x urgency}, in points per week.
 *
 * @param team who makes the use; empty for everybody whose team is not known
 * @param consumer the declared consumer that makes it, when no log shows it
 * @param needs the base tables that the use needs all together, views replaced by what they read
 * @param tier the team's declared tier; empty when nobody declared one
 * @param declaredBy who declared it
 * @param criticality 9, 3 or 1 for tier 1, 2 or 3; 1 for a known team without a tier; 1 to 9 for an unknown team
 * @param activity share of the weeks in which the use is made: of the last 13 weeks, or of the same season a year earlier if that is more; 1/13
 *     to 1 when no log shows it
 * @param urgency 1, as long as no deadlines are declared
 */
public record ConsumerValue(
        Optional<TeamName> team,
        Optional<String> consumer,
        Set<TableRef> needs,
        Optional<Integer> tier,
        Optional<String> declaredBy,
        Estimate criticality,
        Estimate activity,
        Estimate urgency) {

    public ConsumerValue {
        needs = Collections.unmodifiableSet(new TreeSet<>(needs));
        if (needs.isEmpty()) {
            throw new IllegalArgumentException("Invalid consumer value: it needs no table");
        }
    }

    /** Points per week. */
    public Estimate value() {
        return criticality.times(activity).times(urgency);
    }

    /** The consumer, the team, or {@code unknown team}. */
    public String label() {
        return consumer.or(() -> team.map(TeamName::value)).orElse("unknown team");
    }
}

package dev.stranglerfig.analyzer.usage;

import dev.stranglerfig.config.name.TableRef;
import java.time.Instant;
import java.util.OptionalDouble;

/**
 * How much one table is read.
 *
 * @param teams how many different teams read it; everybody without a known team counts as one
 * @param teamWeeks pairs of a team and a week in which it read the table
 * @param weeklyTeams mean number of teams per week of the current season
 * @param weeklyTeamsLastYear the same for the season a year earlier, if the log goes back that far
 */
public record TableUsage(
        TableRef table,
        long queries,
        int teams,
        int teamWeeks,
        double weeklyTeams,
        OptionalDouble weeklyTeamsLastYear,
        Instant firstSeen,
        Instant lastSeen) {}

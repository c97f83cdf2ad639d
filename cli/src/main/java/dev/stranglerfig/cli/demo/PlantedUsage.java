package dev.stranglerfig.cli.demo;

import dev.stranglerfig.config.name.TableRef;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * What a generated query log says, known because it was planted; a reader of the log must find the same.
 *
 * @param lines well-formed log lines, without the header
 * @param malformedLines lines that are no log lines
 * @param teamlessLines well-formed lines without a team
 * @param queriesByUser well-formed lines per user
 * @param weeklyTeams per table and week (its Monday) the teams that read it; lines without a team count for none
 */
record PlantedUsage(
        long lines,
        long malformedLines,
        long teamlessLines,
        SortedMap<String, Long> queriesByUser,
        SortedMap<TableRef, SortedMap<LocalDate, Set<String>>> weeklyTeams) {

    /** The teams that read the table in the week that starts on this Monday. */
    public Set<String> teams(TableRef table, LocalDate monday) {
        Map<LocalDate, Set<String>> weeks = weeklyTeams.get(table);
        if (weeks == null) {
            return Set.of();
        }
        return weeks.getOrDefault(monday, Set.of());
    }
}

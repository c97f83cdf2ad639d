package dev.stranglerfig.cli.demo;

import dev.stranglerfig.config.name.TableRef;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what is planted while the log is written. */
final class UsageTally {

    private final SortedMap<String, Long> queriesByUser = new TreeMap<>();
    private final SortedMap<TableRef, SortedMap<LocalDate, Set<String>>> weeklyTeams = new TreeMap<>();
    private long lines;
    private long malformed;
    private long teamless;

    void query(QuerySource source, LocalDate day, String template) {
        lines++;
        queriesByUser.merge(source.user(), 1L, Long::sum);
        if (source.team().isEmpty()) {
            teamless++;
            return;
        }
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (TableRef table : QueryTables.of(template)) {
            weeklyTeams
                    .computeIfAbsent(table, ignored -> new TreeMap<>())
                    .computeIfAbsent(monday, ignored -> new TreeSet<>())
                    .add(source.team());
        }
    }

    void malformed() {
        malformed++;
    }

    PlantedUsage result() {
        return new PlantedUsage(
                lines,
                malformed,
                teamless,
                Collections.unmodifiableSortedMap(queriesByUser),
                Collections.unmodifiableSortedMap(weeklyTeams));
    }
}

package dev.stranglerfig.cli.demo;

import dev.stranglerfig.config.name.TableRef;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a written query log back, knowing only its format, and counts. */
final class LogRecount {

    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z");
    private static final Pattern TABLE = Pattern.compile("\\b(core|mart)\\.(\\w+)");
    private static final int COLUMNS = 6;

    private final SortedMap<String, Long> queriesByUser = new TreeMap<>();
    private final SortedMap<TableRef, SortedMap<LocalDate, Set<String>>> weeklyTeams = new TreeMap<>();
    private long lines;
    private long malformed;
    private long teamless;

    static PlantedUsage of(String csv) {
        LogRecount recount = new LogRecount();
        List<List<String>> records = records(csv);
        records.subList(1, records.size()).forEach(recount::count);
        return new PlantedUsage(
                recount.lines, recount.malformed, recount.teamless, recount.queriesByUser, recount.weeklyTeams);
    }

    private void count(List<String> fields) {
        Matcher moment = MOMENT.matcher(fields.get(0));
        if (fields.size() != COLUMNS || !moment.matches() || !fields.get(4).matches("\\d+")) {
            malformed++;
            return;
        }
        lines++;
        queriesByUser.merge(fields.get(1), 1L, Long::sum);
        String team = fields.get(3);
        if (team.isEmpty()) {
            teamless++;
            return;
        }
        LocalDate monday = LocalDate.parse(moment.group(1)).with(DayOfWeek.MONDAY);
        TABLE.matcher(fields.get(5))
                .results()
                .forEach(table -> weeklyTeams
                        .computeIfAbsent(TableRef.of(table.group(1), table.group(2)), ignored -> new TreeMap<>())
                        .computeIfAbsent(monday, ignored -> new TreeSet<>())
                        .add(team));
    }

    private static List<List<String>> records(String csv) {
        List<List<String>> records = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < csv.length(); index++) {
            char character = csv.charAt(index);
            if (character == '"') {
                boolean doubled = quoted && index + 1 < csv.length() && csv.charAt(index + 1) == '"';
                if (doubled) {
                    field.append('"');
                    index++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (character == ',' || character == '\n')) {
                fields.add(field.toString());
                field.setLength(0);
                if (character == '\n') {
                    records.add(fields);
                    fields = new ArrayList<>();
                }
            } else {
                field.append(character);
            }
        }
        return records;
    }
}

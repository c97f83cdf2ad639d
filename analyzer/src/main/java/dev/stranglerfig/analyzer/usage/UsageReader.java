package dev.stranglerfig.analyzer.usage;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the query log of the monolith, record by record, and works out who uses what. */
public final class UsageReader {

    private static final Comparator<Optional<TeamName>> BY_TEAM =
            Comparator.comparing(team -> team.map(TeamName::value).orElse(""));

    private UsageReader() {}

    /**
     * Reads all files of the log.
     *
     * @param texts finds the tables of a query
     * @throws StranglerException when a file is missing or lacks a needed column, or when no record of the log can be read
     */
    public static Usage read(UsageInput input, TextTables texts) {
        UsageTally tally = new UsageTally(input, texts);
        for (Path file : input.log().files()) {
            new LogFile(file, input.log().columns(), input.readAt()).read(tally);
        }
        LogPeriod period = tally.period().orElseThrow(() -> nothingRead(input, tally.account()));
        List<TeamUse> uses = uses(tally);
        return new Usage(period, users(tally), uses, tables(uses, period), tally.account());
    }

    private static List<UserUsage> users(UsageTally tally) {
        return tally.users().entrySet().stream()
                .map(entry -> new UserUsage(
                        entry.getKey().user(),
                        entry.getKey().team(),
                        entry.getKey().kind(),
                        entry.getKey().table(),
                        entry.getValue().activity()))
                .sorted(Comparator.comparing(UserUsage::user)
                        .thenComparing(UserUsage::table)
                        .thenComparing(UserUsage::team, BY_TEAM))
                .toList();
    }

    private static List<TeamUse> uses(UsageTally tally) {
        return tally.uses().entrySet().stream()
                .map(entry -> new TeamUse(
                        entry.getKey().team(),
                        entry.getKey().tables(),
                        entry.getValue().byServices(),
                        entry.getValue().activity()))
                .sorted(Comparator.comparing(TeamUse::team, BY_TEAM)
                        .thenComparing(use -> use.tables().toString()))
                .toList();
    }

    private static List<TableUsage> tables(List<TeamUse> uses, LogPeriod period) {
        Map<TableRef, List<TeamUse>> byTable = new TreeMap<>();
        uses.forEach(use -> use.tables()
                .forEach(table ->
                        byTable.computeIfAbsent(table, key -> new ArrayList<>()).add(use)));
        return byTable.entrySet().stream()
                .map(entry -> table(entry.getKey(), entry.getValue(), period))
                .toList();
    }

    private static TableUsage table(TableRef table, List<TeamUse> uses, LogPeriod period) {
        Map<Optional<TeamName>, Weeks> weeks = new HashMap<>();
        uses.forEach(use -> weeks.merge(use.team(), use.activity().weeks(), Weeks::union));
        Collection<Weeks> teams = weeks.values();
        return new TableUsage(
                table,
                uses.stream().mapToLong(use -> use.activity().queries()).sum(),
                teams.size(),
                teams.stream().mapToInt(Weeks::count).sum(),
                teams.stream().mapToDouble(period::shareOfSeason).sum(),
                lastYear(teams, period),
                uses.stream()
                        .map(use -> use.activity().firstSeen())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                uses.stream()
                        .map(use -> use.activity().lastSeen())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static OptionalDouble lastYear(Collection<Weeks> teams, LogPeriod period) {
        List<OptionalDouble> shares =
                teams.stream().map(period::shareOfSeasonLastYear).toList();
        if (shares.stream().anyMatch(OptionalDouble::isEmpty)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                shares.stream().mapToDouble(OptionalDouble::getAsDouble).sum());
    }

    private static StranglerException nothingRead(UsageInput input, LogAccount account) {
        Set<String> files = input.log().files().stream().map(Path::toString).collect(Collectors.toSet());
        String reason = account.firstMalformed().stream()
                .findFirst()
                .map(record -> "the first of " + account.malformed() + " malformed records is at " + record.place()
                        + ", " + record.reason())
                .orElse("it holds no record");
        return new StranglerException(
                Problem.of(
                        UsageProblem.NOTHING_READ,
                        "Cannot read query log " + String.join(", ", new TreeSet<>(files)) + ": " + reason,
                        "Export the log as CSV in UTF-8 with headings, a time such as 2026-03-01T10:15:30Z in each record, and name it in strangler.yaml."));
    }
}

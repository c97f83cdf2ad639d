package dev.stranglerfig.analyzer.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TeamName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Logs are written from a plan of which team uses what in which weeks; reading them must give the plan back. */
class PlantedUsageTest {

    private static final Instant MONDAY = Instant.parse("2025-01-06T00:00:00Z");
    private static final int WEEKS = 60;
    private static final List<TableRef> TABLES = List.of(LogFixture.ORDERS, LogFixture.CUSTOMERS, LogFixture.STOCK);

    @TempDir
    private Path folder;

    static Stream<Long> seeds() {
        String replayed = System.getProperty("seed", "");
        if (!replayed.isBlank()) {
            return Stream.of(Long.valueOf(replayed));
        }
        return new Random(20_260_301).longs(12).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatWasPlantedIsFound(long seed) throws IOException {
        Random random = new Random(seed);
        Map<String, Set<Integer>> plan = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        for (int use = 0; use < 8; use++) {
            plant(random, plan, lines);
        }
        lines.add(line(MONDAY, "etl_frame", "x", Set.of(LogFixture.ORDERS)));
        lines.add(line(
                MONDAY.plus(7L * WEEKS, ChronoUnit.DAYS).minusSeconds(1), "etl_frame", "x", Set.of(LogFixture.ORDERS)));
        Collections.shuffle(lines, random);

        Usage usage = new LogFixture(folder).read(lines.toArray(String[]::new));

        Map<String, Set<Integer>> found = new TreeMap<>();
        usage.uses()
                .forEach(use -> found.put(
                        use.team().map(TeamName::value).orElse("") + " " + use.tables(),
                        new TreeSet<>(use.activity().weeks().numbers().boxed().toList())));
        assertThat(found).as("seed %d", seed).isEqualTo(plan);
        assertThat(usage.account().counted() + 2).as("seed %d", seed).isEqualTo(lines.size());
        assertThat(usage.period().weeks()).as("seed %d", seed).isEqualTo(WEEKS);
        for (TeamUse use : usage.uses()) {
            assertThat(usage.period().shareOfSeason(use.activity().weeks()))
                    .as("seed %d", seed)
                    .isEqualTo(share(plan, use, WEEKS - 13, WEEKS));
            assertThat(usage.period().shareOfSeasonLastYear(use.activity().weeks()))
                    .as("seed %d", seed)
                    .hasValue(share(plan, use, 0, WEEKS - 52));
        }
    }

    private static double share(Map<String, Set<Integer>> plan, TeamUse use, int from, int to) {
        int firstWeek = Weeks.number(MONDAY);
        Set<Integer> weeks = plan.get(use.team().map(TeamName::value).orElse("") + " " + use.tables());
        long active = weeks.stream()
                .filter(week -> week >= firstWeek + from && week < firstWeek + to)
                .count();
        return (double) active / (to - from);
    }

    private static void plant(Random random, Map<String, Set<Integer>> plan, List<String> lines) {
        String team = "Team " + random.nextInt(3);
        Set<TableRef> tables = new TreeSet<>();
        while (tables.isEmpty()) {
            TABLES.stream().filter(table -> random.nextBoolean()).forEach(tables::add);
        }
        Set<Integer> weeks = plan.computeIfAbsent(team + " " + tables, key -> new TreeSet<>());
        for (int week = 0; week < WEEKS; week++) {
            int queries = random.nextInt(4) == 0 ? random.nextInt(5) : 0;
            for (int query = 0; query < queries; query++) {
                Instant time = MONDAY.plusSeconds(week * 604_800L + random.nextInt(604_800));
                lines.add(line(time, "user" + random.nextInt(5), team, tables));
                weeks.add(Weeks.number(time));
            }
        }
        if (weeks.isEmpty()) {
            plan.remove(team + " " + tables);
        }
    }

    private static String line(Instant time, String user, String team, Set<TableRef> tables) {
        String from = String.join(
                " cross join ", tables.stream().map(TableRef::toString).toList());
        return time + "," + user + ",psql," + team + ",\"select " + time.getEpochSecond() + ", 'x'\nfrom " + from
                + "\"";
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void weeksBeginOnMonday(long seed) {
        Random random = new Random(seed);
        Instant time = Instant.ofEpochSecond(random.nextInt(Integer.MAX_VALUE));
        int number = Weeks.number(time);
        Instant monday = Instant.parse(Weeks.monday(number) + "T00:00:00Z");
        assertThat(monday).as("seed %d", seed).isBeforeOrEqualTo(time);
        assertThat(monday.plus(7, ChronoUnit.DAYS)).as("seed %d", seed).isAfter(time);
        assertThat(Optional.of(Weeks.monday(number).getDayOfWeek())).contains(java.time.DayOfWeek.MONDAY);
    }
}

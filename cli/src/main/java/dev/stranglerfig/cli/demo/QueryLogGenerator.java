package dev.stranglerfig.cli.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The query log of the demo monolith: sixty weeks of dashboards, pollers, people and the nightly batch, with seasons, some lines that are no log
 * lines, and users without a team. CSV with a header; query texts are quoted and have line breaks in them.
 *
 * <pre>{@code
 * PlantedUsage planted = new QueryLogGenerator(42, LocalDate.of(2026, 5, 31), 200_000).write(file);
 * }</pre>
 */
final class QueryLogGenerator {

    /** Weeks that a log covers. */
    public static final int WEEKS = 60;

    private static final String HEADER = "logged_at,user_name,application,client_team,duration_ms,query_text\n";
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final int STREAM = 7100;
    private static final int MALFORMED_LINES = 20;
    private static final int DAYS = WEEKS * 7;
    private static final List<String> MALFORMED = List.of(
            "2026-02-30 25:61,nobody",
            "--- log rotated ---",
            "yesterday,reports,reports,circulation,12,SELECT 1",
            "2026-01-05T10:11:12.000Z,reports,reports,circulation,n/a,SELECT 1",
            "2026-01-05T10:11:12.000Z,reports,reports,circulation,12,SELECT 1,extra,columns");

    private final long seed;
    private final LocalDate lastDay;
    private final long wantedLines;

    /**
     * @param lastDay the last day of the log
     * @param lines about how many lines are wanted, at least 1,000; the real number is in {@link PlantedUsage#lines()}
     */
    QueryLogGenerator(long seed, LocalDate lastDay, long lines) {
        if (lines < 1000) {
            throw new IllegalArgumentException("Invalid number of log lines: " + lines + " (at least 1000)");
        }
        this.seed = seed;
        this.lastDay = lastDay;
        this.wantedLines = lines;
    }

    /** What {@link #write} plants, without a file. */
    public PlantedUsage planted() throws IOException {
        return write(Writer.nullWriter());
    }

    /**
     * Writes the log to a new file.
     *
     * @throws IOException when the file cannot be written
     */
    public PlantedUsage write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            return write(out);
        }
    }

    /** The same to a writer, which stays open. */
    public PlantedUsage write(Writer out) throws IOException {
        FeedRandom random = new FeedRandom(seed);
        List<QuerySource> sources = QuerySources.all(random);
        double scale = wantedLines / weight(sources);
        UsageTally tally = new UsageTally();
        out.write(HEADER);
        for (int day = 0; day < DAYS; day++) {
            random.at(STREAM, day);
            for (Event event : events(sources, scale, day, random)) {
                out.write(line(event, random));
                tally.query(event.source, event.day, event.template);
            }
            if (day % (DAYS / MALFORMED_LINES) == 0) {
                out.write(MALFORMED.get(day % MALFORMED.size()) + "\n");
                tally.malformed();
            }
        }
        return tally.result();
    }

    private double weight(List<QuerySource> sources) {
        double weight = 0;
        for (int day = 0; day < DAYS; day++) {
            for (QuerySource source : sources) {
                weight += weight(source, day);
            }
        }
        return weight;
    }

    private double weight(QuerySource source, int day) {
        if (!source.isActive(day / 7)) {
            return 0;
        }
        return source.weight() * source.rhythm().factor(date(day));
    }

    private List<Event> events(List<QuerySource> sources, double scale, int day, FeedRandom random) {
        List<Event> events = new ArrayList<>();
        for (QuerySource source : sources) {
            double expected = weight(source, day) * scale;
            long count = (long) expected + (random.chance(expected - (long) expected) ? 1 : 0);
            for (long number = 0; number < count; number++) {
                String template =
                        source.templates().get(random.zipf(source.templates().size()));
                events.add(new Event(source, date(day), source.rhythm().secondOfDay(random), template));
            }
        }
        events.sort(Comparator.comparingInt(Event::second));
        return events;
    }

    private LocalDate date(int day) {
        return lastDay.minusDays(DAYS - 1L - day);
    }

    private static String line(Event event, FeedRandom random) {
        String moment = event.day.atStartOfDay().plusSeconds(event.second).format(SECONDS);
        long millis = 2 + (long) (Math.exp(random.unit() * 6) * event.template.length() / 60);
        return moment + "." + (100 + random.below(900)) + "Z,"
                + event.source.user() + ","
                + quoted(event.source.application()) + ","
                + event.source.team() + ","
                + millis + ","
                + quoted(QueryLiterals.on(event.day, random, event.template)) + "\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private record Event(QuerySource source, LocalDate day, int second, String template) {}
}

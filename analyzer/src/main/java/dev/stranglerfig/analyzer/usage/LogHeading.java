package dev.stranglerfig.analyzer.usage;

import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.config.problem.Location;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.config.workspace.LogColumns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where in a record the fields stand that matter, by the headings in the first line. */
final class LogHeading {

    private static final Instant EARLIEST = Instant.EPOCH;

    private final List<String> headings;
    private final LogColumns columns;

    private LogHeading(List<String> headings, LogColumns columns) {
        this.headings = headings;
        this.columns = columns;
    }

    /** @throws dev.stranglerfig.config.problem.StranglerException when the time, the user or the text has no column */
    static LogHeading of(String file, List<String> fields, LogColumns columns) {
        List<String> headings = fields.stream().map(String::strip).toList();
        Problems problems = new Problems();
        for (String needed : List.of(columns.time(), columns.user(), columns.text())) {
            if (!headings.contains(needed)) {
                problems.add(Problem.of(
                                UsageProblem.MISSING_COLUMN,
                                "Cannot read query log: it has no column '" + needed + "', only "
                                        + String.join(", ", headings),
                                "Name the columns below queryLog.columns in strangler.yaml, or give the log a first line of headings.")
                        .at(new Location(file, 1, 1)));
            }
        }
        problems.throwIfAny();
        return new LogHeading(headings, columns);
    }

    /**
     * Reads a record.
     *
     * @param whenNot takes the reason why it is none
     */
    Optional<LogRecord> read(List<String> fields, Instant latest, Function<String, Optional<LogRecord>> whenNot) {
        if (fields.size() != headings.size()) {
            return whenNot.apply("it has " + fields.size() + " fields, the headings are " + headings.size());
        }
        Optional<Instant> time = LogTime.parse(field(fields, columns.time()));
        if (time.isEmpty()) {
            return whenNot.apply("its time cannot be read");
        }
        if (time.get().isBefore(EARLIEST) || time.get().isAfter(latest)) {
            return whenNot.apply("its time is before 1970 or in the future");
        }
        String user = field(fields, columns.user()).strip();
        if (user.isEmpty()) {
            return whenNot.apply("it names no user");
        }
        return Optional.of(
                new LogRecord(time.get(), user, team(field(fields, columns.team())), field(fields, columns.text())));
    }

    private String field(List<String> fields, String heading) {
        int index = headings.indexOf(heading);
        if (index < 0) {
            return "";
        }
        return fields.get(index);
    }

    private static Optional<TeamName> team(String text) {
        try {
            return Optional.of(new TeamName(text.strip()));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}

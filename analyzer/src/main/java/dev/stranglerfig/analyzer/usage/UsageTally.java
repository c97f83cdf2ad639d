package dev.stranglerfig.analyzer.usage;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.config.problem.Location;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Counts the records of a log as they pass by; its memory grows with the logins, tables and kinds of query, not with the records. */
final class UsageTally implements LogFile.Visitor {

    private static final int MOST_MALFORMED_SHOWN = 20;
    private static final int MOST_UNKNOWN_TABLES = 1_000;

    /** A login and a table. */
    record UserTable(String user, Optional<TeamName> team, ReaderKind kind, TableRef table) {}

    /** A team and the tables that a query of it needs. */
    record TeamTables(Optional<TeamName> team, Set<TableRef> tables) {}

    private final UsageInput input;
    private final QueryTexts texts;
    private final Readers readers;
    private final Map<UserTable, ActivityTally> users = new HashMap<>();
    private final Map<TeamTables, ActivityTally> uses = new HashMap<>();
    private final List<LogAccount.MalformedRecord> firstMalformed = new ArrayList<>();
    private final Map<String, Long> etl = new HashMap<>();
    private final Map<String, Long> withoutTeam = new HashMap<>();
    private final Map<TableRef, Long> unknownTables = new HashMap<>();
    private long records;
    private long malformed;
    private long withoutTable;
    private long unread;
    private long counted;
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;

    UsageTally(UsageInput input, TextTables reader) {
        this.input = input;
        this.texts = new QueryTexts(reader);
        this.readers = new Readers(input.stakeholders(), input.consumers());
    }

    @Override
    public void malformed(String file, int line, String reason) {
        records++;
        malformed++;
        if (firstMalformed.size() < MOST_MALFORMED_SHOWN) {
            firstMalformed.add(new LogAccount.MalformedRecord(new Location(file, line, 1), reason));
        }
    }

    @Override
    public void record(LogRecord found) {
        records++;
        cover(found.time());
        if (input.log().isEtlUser(found.user())) {
            etl.merge(found.user(), 1L, Long::sum);
            return;
        }
        QueryTexts.Reading reading = texts.of(found.text());
        if (!reading.understood()) {
            unread++;
        }
        Set<TableRef> tables = known(reading.tables());
        if (tables.isEmpty()) {
            withoutTable++;
            return;
        }
        count(found, tables);
    }

    Optional<LogPeriod> period() {
        if (last.isBefore(first)) {
            return Optional.empty();
        }
        return Optional.of(new LogPeriod(first, last));
    }

    Map<UserTable, ActivityTally> users() {
        return users;
    }

    Map<TeamTables, ActivityTally> uses() {
        return uses;
    }

    LogAccount account() {
        return new LogAccount(
                records, malformed, firstMalformed, etl, withoutTable, unread, counted, withoutTeam, unknownTables);
    }

    private void count(LogRecord found, Set<TableRef> tables) {
        counted++;
        Optional<TeamName> team = readers.team(found.user(), found.team());
        if (team.isEmpty()) {
            withoutTeam.merge(found.user(), 1L, Long::sum);
        }
        ReaderKind kind = readers.kind(found.user());
        uses.computeIfAbsent(new TeamTables(team, tables), key -> new ActivityTally())
                .add(found.time(), kind);
        for (TableRef table : tables) {
            users.computeIfAbsent(new UserTable(found.user(), team, kind, table), key -> new ActivityTally())
                    .add(found.time(), kind);
        }
    }

    private Set<TableRef> known(Set<TableRef> tables) {
        Set<TableRef> known = new TreeSet<>();
        for (TableRef table : tables) {
            if (input.knownTables().contains(table)) {
                known.add(table);
            } else if (unknownTables.size() < MOST_UNKNOWN_TABLES || unknownTables.containsKey(table)) {
                unknownTables.merge(table, 1L, Long::sum);
            }
        }
        return known;
    }

    private void cover(Instant time) {
        if (time.isBefore(first)) {
            first = time;
        }
        if (time.isAfter(last)) {
            last = time;
        }
    }
}

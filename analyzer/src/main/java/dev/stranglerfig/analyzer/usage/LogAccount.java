package dev.stranglerfig.analyzer.usage;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.problem.Location;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of every record of the log: {@code records = malformed + etl + withoutTable + counted}.
 *
 * @param records how many there were, headings left out
 * @param malformed how many could not be read as a record
 * @param firstMalformed where the first of those are, 20 at most, and why
 * @param etl how many the logins made that fill the warehouse, by login
 * @param withoutTable how many read no table of the estate
 * @param unread how many of the others hold a piece that was not understood: they may read more tables than were seen
 * @param counted how many are part of the usage
 * @param withoutTeam how many of the counted came from logins whose team is not known, by login
 * @param unknownTables how many queries named a table that is not part of the estate, by table, the 1,000 first seen
 */
public record LogAccount(
        long records,
        long malformed,
        List<MalformedRecord> firstMalformed,
        Map<String, Long> etl,
        long withoutTable,
        long unread,
        long counted,
        Map<String, Long> withoutTeam,
        Map<TableRef, Long> unknownTables) {

    /** A record that could not be read. */
    public record MalformedRecord(Location place, String reason) {}

    public LogAccount {
        firstMalformed = List.copyOf(firstMalformed);
        etl = Collections.unmodifiableMap(new TreeMap<>(etl));
        withoutTeam = Collections.unmodifiableMap(new TreeMap<>(withoutTeam));
        unknownTables = Collections.unmodifiableMap(new TreeMap<>(unknownTables));
    }
}

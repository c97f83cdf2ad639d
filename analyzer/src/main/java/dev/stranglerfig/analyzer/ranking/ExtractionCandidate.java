package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A set of tables that could be carved out together.
 *
 * @param name for people: the domain, or the team and table that the candidate was found by
 * @param tier from 1; candidates of one tier are equal within the noise of the numbers, so their order within it means little
 * @param tables what it was made for, sorted
 * @param closure what has to come along, in the order in which it was found
 * @param bridges the flows it cuts, sorted
 * @param efforts of every table that moves, sorted
 * @param consumers the uses it serves completely, most valuable first
 * @param partlyServed the uses that need more, most valuable first, 20 at most
 * @param reasons what its place rests on
 * @param missing what is not known about it
 */
public record ExtractionCandidate(
        CandidateId id,
        String name,
        int tier,
        List<TableRef> tables,
        List<Prerequisite> closure,
        List<Bridge> bridges,
        List<TableEffort> efforts,
        Score score,
        List<ConsumerValue> consumers,
        List<PartlyServed> partlyServed,
        List<Reason> reasons,
        List<MissingEvidence> missing) {

    public ExtractionCandidate {
        tables = List.copyOf(tables);
        closure = List.copyOf(closure);
        bridges = List.copyOf(bridges);
        efforts = List.copyOf(efforts);
        consumers = List.copyOf(consumers);
        partlyServed = List.copyOf(partlyServed);
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("Invalid candidate " + id + ": it has no table");
        }
    }

    /** The same candidate in that tier. */
    ExtractionCandidate inTier(int other) {
        return new ExtractionCandidate(
                id, name, other, tables, closure, bridges, efforts, score, consumers, partlyServed, reasons, missing);
    }

    /** Everything that moves, sorted: the tables and their closure. */
    public Set<TableRef> allTables() {
        Set<TableRef> all = new TreeSet<>(tables);
        closure.forEach(prerequisite -> all.add(prerequisite.table()));
        return all;
    }
}

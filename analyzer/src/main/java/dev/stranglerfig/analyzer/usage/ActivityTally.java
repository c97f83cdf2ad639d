package dev.stranglerfig.analyzer.usage;

import java.time.Instant;
import java.util.BitSet;

/** An {@link Activity} while it is being counted. */
final class ActivityTally {

    private final BitSet weeks = new BitSet();
    private long queries;
    private boolean byServices = true;
    private Instant firstSeen = Instant.MAX;
    private Instant lastSeen = Instant.MIN;

    void add(Instant time, ReaderKind kind) {
        queries++;
        weeks.set(Weeks.number(time));
        byServices &= kind == ReaderKind.SERVICE;
        if (time.isBefore(firstSeen)) {
            firstSeen = time;
        }
        if (time.isAfter(lastSeen)) {
            lastSeen = time;
        }
    }

    boolean byServices() {
        return byServices;
    }

    Activity activity() {
        return new Activity(queries, Weeks.copyOf(weeks), firstSeen, lastSeen);
    }
}

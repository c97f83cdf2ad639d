package dev.stranglerfig.analyzer.usage;

import java.time.Instant;

/**
 * How much somebody read something.
 *
 * @param queries how many queries
 * @param weeks the weeks with at least one
 * @param firstSeen the time of the oldest
 * @param lastSeen the time of the newest
 */
public record Activity(long queries, Weeks weeks, Instant firstSeen, Instant lastSeen) {

    public Activity {
        if (queries < 1 || lastSeen.isBefore(firstSeen)) {
            throw new IllegalArgumentException(
                    "Invalid activity: " + queries + " queries from " + firstSeen + " to " + lastSeen);
        }
    }
}

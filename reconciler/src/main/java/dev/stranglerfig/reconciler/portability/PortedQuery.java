package dev.stranglerfig.reconciler.portability;

import java.util.List;

/**
 * A query of the legacy, looked at for the target.
 *
 * @param sql the query with the target's names; meant to run only if there are no obstacles
 * @param obstacles why the target might not answer alike, each a clause such as {@code it divides with '/'}; empty if it does
 */
public record PortedQuery(String sql, List<String> obstacles) {

    public PortedQuery {
        obstacles = List.copyOf(obstacles);
    }

    public boolean isPortable() {
        return obstacles.isEmpty();
    }
}

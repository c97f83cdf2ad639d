package dev.stranglerfig.reconciler.routing;

import java.time.Instant;
import java.util.List;

/**
 * One change of a route as the ledger holds it.
 *
 * @param sequence the ledger entry
 * @param from the side before
 * @param route the route after it
 * @param requirements what had to hold, and did, in words; empty for a way back
 */
public record RouteStep(
        long sequence, Instant at, Side from, Route route, RouteReason reason, List<String> requirements) {

    public RouteStep {
        requirements = List.copyOf(requirements);
    }
}

package dev.stranglerfig.reports.progress;

import dev.stranglerfig.reconciler.routing.Side;
import java.util.List;

/**
 * Progress for stakeholders.
 *
 * @param routes by team, consumer and product
 * @param remarks how the measures were taken and what they leave out, a sentence each
 */
public record ProgressReport(Moved moved, List<ConsumerRoute> routes, List<String> remarks) {

    public ProgressReport {
        routes = List.copyOf(routes);
        remarks = List.copyOf(remarks);
    }

    /** How many routes stand at that side. */
    public long count(Side side) {
        return routes.stream().filter(route -> route.side() == side).count();
    }
}

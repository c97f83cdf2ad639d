package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.name.ProductName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where every consumer reads every product from, as the ledger tells it; who was never moved reads from the legacy. */
public final class Routes {

    private final SortedMap<RouteId, Route> changed;

    private Routes(SortedMap<RouteId, Route> changed) {
        this.changed = Collections.unmodifiableSortedMap(changed);
    }

    /**
     * Replays the changes of routes among the entries; entries of other types are passed over.
     *
     * @param entries in the ledger's order
     */
    public static Routes fold(List<LedgerEntry> entries) {
        SortedMap<RouteId, Route> changed = new TreeMap<>();
        for (LedgerEntry entry : entries) {
            if (entry.type().equals(RouteEntries.TYPE)) {
                Route route = RouteEntries.read(entry).route();
                changed.put(route.id(), route);
            }
        }
        return new Routes(changed);
    }

    /** The consumer's route to the product; at the legacy with version 0 if nobody ever changed it. */
    public Route of(RouteId id) {
        return changed.getOrDefault(id, Route.unchanged(id));
    }

    /** The routes that were changed at least once, by consumer, then by product. */
    public List<Route> changed() {
        return new ArrayList<>(changed.values());
    }

    /** The routes to the product that stand at the target. */
    public List<Route> atTarget(ProductName product) {
        return changed.values().stream()
                .filter(route -> route.product().equals(product))
                .filter(route -> route.side() == Side.TARGET)
                .toList();
    }
}

package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.ProductName;

/**
 * Where a consumer reads a product from.
 *
 * @param version how often this route was changed; 0 for a route nobody ever changed, which is at the legacy
 */
public record Route(ConsumerName consumer, ProductName product, Side side, long version) {

    public Route {
        if (version < 0) {
            throw new IllegalArgumentException("Invalid route version: " + version);
        }
    }

    /** Where every consumer starts. */
    public static Route unchanged(RouteId id) {
        return new Route(id.consumer(), id.product(), Side.LEGACY, 0);
    }

    public RouteId id() {
        return new RouteId(consumer, product);
    }
}

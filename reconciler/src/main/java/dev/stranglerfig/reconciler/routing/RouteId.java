package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.ProductName;
import java.util.Comparator;

/** One consumer's way to one product. */
public record RouteId(ConsumerName consumer, ProductName product) implements Comparable<RouteId> {

    private static final Comparator<RouteId> ORDER =
            Comparator.comparing(RouteId::consumer).thenComparing(RouteId::product);

    @Override
    public int compareTo(RouteId other) {
        return ORDER.compare(this, other);
    }

    /** For instance {@code churn-dashboard -> subscriptions}. */
    @Override
    public String toString() {
        return consumer + " -> " + product;
    }
}

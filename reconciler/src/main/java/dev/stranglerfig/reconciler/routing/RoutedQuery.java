package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.name.ProductName;
import java.util.List;
import java.util.Optional;

/**
 * Which side answers a query, and the query as that side understands it.
 *
 * @param product the product whose port answers; empty for the legacy
 * @param sql for the legacy the text as it came; for the target with the names of its port
 * @param reasons why this side, at least one, each a sentence
 */
public record RoutedQuery(Side side, Optional<ProductName> product, String sql, List<String> reasons) {

    public RoutedQuery {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty() || product.isPresent() != (side == Side.TARGET)) {
            throw new IllegalArgumentException(
                    "Invalid routed query: no reason, or a product that does not fit the side");
        }
    }
}

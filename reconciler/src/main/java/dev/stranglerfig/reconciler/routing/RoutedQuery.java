package dev.stranglerfig.reconciler.routing;

import java.util.List;

/**
 * Which side answers a query, and the query as that side understands it.
 *
 * @param sql for the legacy the text as it came; for the target with the names of its port
 * @param reasons why this side, at least one, each a sentence
 */
public record RoutedQuery(Side side, String sql, List<String> reasons) {

    public RoutedQuery {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("Invalid routed query: no reason");
        }
    }
}

package dev.stranglerfig.reports.progress;

import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.reconciler.routing.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where a consumer reads a product from.
 *
 * @param since when the route was last changed; empty when it never was
 * @param entry the ledger entry of that change
 * @param why in words; for a route that was never changed, that it never was
 * @param history every change in words, oldest first
 */
public record ConsumerRoute(
        ConsumerName consumer,
        TeamName team,
        ProductName product,
        Side side,
        Optional<Instant> since,
        OptionalLong entry,
        String why,
        List<String> history) {

    public ConsumerRoute {
        history = List.copyOf(history);
    }
}

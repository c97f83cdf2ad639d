package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.reconciler.parity.Verdicts;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What the ledger says at one moment, as far as routes depend on it.
 *
 * @param versions the version that each product's ports show
 */
public record Facts(Verdicts verdicts, Routes routes, Map<ProductName, Long> versions, Instant now) {

    public Facts {
        versions = Map.copyOf(versions);
    }

    /** The version of the product that its ports show; empty when nothing is published. */
    public Optional<Long> published(ProductName product) {
        return Optional.ofNullable(versions.get(product));
    }
}

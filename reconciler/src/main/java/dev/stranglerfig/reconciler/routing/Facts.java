package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.migrator.publish.PublishedVersion;
import dev.stranglerfig.migrator.publish.PublishedVersions;
import dev.stranglerfig.reconciler.parity.Verdicts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the ledger says at one moment, as far as routes depend on it. */
public record Facts(Verdicts verdicts, Routes routes, PublishedVersions versions, Instant now) {

    /**
     * Reads the facts off the whole ledger.
     *
     * @param entries in the ledger's order
     * @param now what the age of a verdict is measured by
     */
    public static Facts fold(List<LedgerEntry> entries, Instant now) {
        return new Facts(Verdicts.fold(entries), Routes.fold(entries), PublishedVersions.fold(entries), now);
    }

    /** The version of the product that its ports show; empty when nothing is published. */
    public Optional<Long> published(ProductName product) {
        return versions.newest(product).map(PublishedVersion::version);
    }
}

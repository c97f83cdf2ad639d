package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.ledger.EntryType;
import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.name.ProductName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is published, as the ledger tells it.
 *
 * <p>Example: {@code PublishedVersions.fold(ledger).newest(product)}
 */
public final class PublishedVersions {

    /** Entries that say that a version is published; their subject is the product. */
    public static final EntryType PUBLISHED = new EntryType("version.published");

    private final List<PublishedVersion> versions;

    private PublishedVersions(List<PublishedVersion> versions) {
        this.versions = versions;
    }

    public static PublishedVersions fold(Ledger ledger) {
        return fold(ledger.entries(PUBLISHED));
    }

    /** @param history entries of any type */
    public static PublishedVersions fold(List<LedgerEntry> history) {
        return new PublishedVersions(history.stream()
                .filter(entry -> entry.type().equals(PUBLISHED))
                .map(entry -> ManifestCodec.version(entry.body()))
                .sorted(Comparator.comparing(PublishedVersion::product).thenComparingLong(PublishedVersion::version))
                .toList());
    }

    /** The versions of a product, oldest first. */
    public List<PublishedVersion> of(ProductName product) {
        return versions.stream()
                .filter(version -> version.product().equals(product))
                .toList();
    }

    public Optional<PublishedVersion> newest(ProductName product) {
        List<PublishedVersion> found = of(product);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(found.get(found.size() - 1));
    }

    public Optional<PublishedVersion> version(ProductName product, long wanted) {
        return of(product).stream()
                .filter(version -> version.version() == wanted)
                .findFirst();
    }
}

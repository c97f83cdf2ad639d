package dev.stranglerfig.reports.run;

import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TargetName;
import java.util.List;
import java.util.Optional;

/**
 * A planned product and what was published of it.
 *
 * @param owner the e-mail address of the person who answers for it
 * @param contractVersion as planned; a published version names its own
 * @param tables how many the contract has
 * @param versions oldest first; empty before the first carve
 */
public record ProductHistory(
        ProductName product,
        DomainName domain,
        String owner,
        TargetName target,
        String contractVersion,
        int tables,
        List<ProductVersion> versions) {

    public ProductHistory {
        versions = List.copyOf(versions);
    }

    public Optional<ProductVersion> newest() {
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(versions.get(versions.size() - 1));
    }
}

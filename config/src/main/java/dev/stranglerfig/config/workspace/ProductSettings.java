package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TargetName;

/**
 * A product that is, or is to be, carved out of the monolith.
 *
 * @param owner the e-mail address of the person who answers for it
 */
public record ProductSettings(ProductName name, DomainName domain, String owner, TargetName target) {

    public ProductSettings {
        if (!owner.contains("@")) {
            throw new IllegalArgumentException("Invalid owner of product " + name + ": '" + owner + "'");
        }
    }
}

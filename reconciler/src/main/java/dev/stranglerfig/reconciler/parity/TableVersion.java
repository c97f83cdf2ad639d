package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.name.ProductName;

/** One table of a product at one published version: what a verdict is about. {@code table} is the name on the product's ports. */
public record TableVersion(ProductName product, String table, long version) {

    /** @throws IllegalArgumentException when the table has no name or the version is below 1 */
    public TableVersion {
        if (table.isBlank() || version < 1) {
            throw new IllegalArgumentException("Invalid table version: '" + table + "' at version " + version);
        }
    }

    /** For instance {@code subscriptions.subscription at version 3}. */
    @Override
    public String toString() {
        return product + "." + table + " at version " + version;
    }
}

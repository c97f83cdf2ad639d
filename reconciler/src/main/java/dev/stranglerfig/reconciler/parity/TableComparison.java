package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.warehouse.canonical.RowShape;

/**
 * What to compare.
 *
 * @param legacy the legacy table, as the verdict is to name it
 * @param shape columns, types and key as the contract says; without a key both sides are compared as multisets of rows
 * @param samples how many differences to keep with their values; all are counted
 */
public record TableComparison(
        TableVersion subject, TableRef legacy, RowShape shape, String contractVersion, int samples) {

    /** How many differences are kept when nothing else is said. */
    public static final int STANDARD_SAMPLES = 100;

    public TableComparison {
        if (samples < 0) {
            throw new IllegalArgumentException("Invalid number of samples: " + samples);
        }
    }

    /** The comparison of a product's table at a published version. */
    public static TableComparison of(DataProduct product, ProductTable table, long version) {
        return new TableComparison(
                new TableVersion(product.name(), table.name(), version),
                table.legacy(),
                table.shape(),
                product.contractVersion(),
                STANDARD_SAMPLES);
    }
}

package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.migrator.product.DataProduct;

/** Where the rows of a version come from. */
interface StateSource {

    /** Fills the empty staging tables of that version. */
    SourceState fill(DataProduct product, long version);

    /** Looks once more whether the source still has the columns that the product was planned for. */
    void recheck(DataProduct product);
}

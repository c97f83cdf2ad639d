package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.PortNames;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.warehouse.engine.Reading;

/**
 * A version that is complete but not decided yet.
 *
 * @param source the state that its rows were read from, still pinned
 * @param target where its rows are
 */
public record StagedVersion(DataProduct product, long version, Reading source, Reading target) {

    /** The table in the target that has the rows of the version. */
    public TableRef rowsOf(ProductTable table) {
        return PortNames.of(product).staging(table, version);
    }
}

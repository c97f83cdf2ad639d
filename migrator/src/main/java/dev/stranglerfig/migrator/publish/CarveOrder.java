package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.nio.file.Path;

/**
 * Which product to carve, from where to where.
 *
 * @param contract the text of its contract, published beside the files
 * @param migrations the folder of its migrations
 * @param targetFolder the folder of the target, see {@link dev.stranglerfig.migrator.product.PortNames}
 * @param workFolder for files on their way; emptied first and removed at the end, so it must be nobody else's
 * @param legacy the monolith
 * @param target the open database file of the product
 */
public record CarveOrder(
        DataProduct product,
        String contract,
        Path migrations,
        Path targetFolder,
        Path workFolder,
        Warehouse legacy,
        Warehouse target) {}

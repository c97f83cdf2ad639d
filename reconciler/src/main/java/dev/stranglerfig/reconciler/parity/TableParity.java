package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TableRef;
import java.time.Instant;
import java.util.List;

/**
 * What was compared, common to every verdict. The row counts are those of the rows really read on each side; with an inconclusive verdict that is
 * what was read before the comparison stopped.
 *
 * @param table the table's name on the product's ports
 * @param legacy the table of the legacy warehouse it must equal
 * @param columnsCompared names as in the contract, in the contract's order
 * @param legacySnapshot the legacy engine's name of the state that was read
 * @param contractVersion the version of the product's contract that decided types and scales
 */
public record TableParity(
        ProductName product,
        long version,
        String table,
        TableRef legacy,
        long rowsLegacy,
        long rowsTarget,
        List<String> columnsCompared,
        Instant checkedAt,
        String legacySnapshot,
        String contractVersion) {

    public TableParity {
        columnsCompared = List.copyOf(columnsCompared);
        if (rowsLegacy < 0 || rowsTarget < 0) {
            throw new IllegalArgumentException("Invalid row counts: " + rowsLegacy + " and " + rowsTarget);
        }
    }

    /** The product's table and version this is about. */
    public TableVersion subject() {
        return new TableVersion(product, table, version);
    }
}

package dev.stranglerfig.migrator.product;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.workspace.ProductSettings;
import dev.stranglerfig.migrator.slice.Slice;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.Engine;
import java.util.List;

/**
 * What a product is planned from.
 *
 * @param settings its name, domain, owner and target
 * @param purpose what the product is for, in a sentence; empty when nobody has said it
 * @param tables the legacy tables it takes over; see {@link TableSelection} for those of a domain
 * @param catalogue of the legacy database
 * @param slice how the estate computes the tables; {@link Slice#unread} when no script was read
 * @param target the engine of the target
 * @param targetFolder how the contract names the folder of the target, for instance {@code target}
 */
public record PlanInput(
        ProductSettings settings,
        String purpose,
        List<TableRef> tables,
        Catalogue catalogue,
        Slice slice,
        Engine target,
        String targetFolder) {

    public PlanInput {
        tables = List.copyOf(tables);
    }
}

package dev.stranglerfig.cli.demo;

import dev.stranglerfig.cli.wiring.OpenWorkspace;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.PortNames;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import dev.stranglerfig.warehouse.engine.Rows;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.util.List;

/**
 * Changes one cell of a product behind its back, in the rows below the tables port, as a stray script or a damaged disk would. The cell is the
 * {@code copies} of the first subscription that the port shows.
 */
public final class DemoBreak {

    private static final String TABLE = "subscription";
    private static final String KEY = "subscription_id";
    private static final String COLUMN = "copies";

    private final OpenWorkspace open;

    public DemoBreak(OpenWorkspace open) {
        this.open = open;
    }

    /** Changes it; returns the statement that did, for the reader to see. */
    public String apply() {
        DataProduct product = open.product(new ProductName("subscriptions"));
        ProductTable table = product.table(TABLE).orElseThrow();
        PortNames names = PortNames.of(product);
        Warehouse target = open.target(product);
        IdentifierRules identifiers = target.engine().dialect().identifiers();
        String key = identifiers.quote(KEY);
        String column = identifiers.quote(COLUMN);
        long victim = first(target, "SELECT min(" + key + ") FROM " + identifiers.quote(names.current(table)));
        String statement = "UPDATE " + identifiers.quote(names.log(table)) + " SET " + column + " = " + column
                + " + 1 WHERE " + key + " = " + victim;
        target.execute(List.of(statement));
        return statement;
    }

    private static long first(Warehouse target, String query) {
        try (Rows rows = target.query(query)) {
            rows.next();
            return rows.integer(0);
        }
    }
}

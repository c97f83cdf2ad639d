package dev.stranglerfig.migrator.product;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.canonical.RowShape;
import java.util.Map;
import java.util.TreeMap;

/**
 * One table of a product, the same on both ports.
 *
 * @param name the name on the ports: the legacy table's own name, without its schema
 * @param legacy the table it replaces
 * @param shape columns in the order of the contract, and the primary key; never without a key
 * @param description what a row means; empty when nobody has said it yet
 * @param columnDescriptions by column name; a column nobody described is absent
 */
public record ProductTable(
        String name,
        TableRef legacy,
        RowShape shape,
        String description,
        Map<String, String> columnDescriptions,
        DeliveryMode mode) {

    /** @throws IllegalArgumentException when the name is blank, there is no key, or a description names no column */
    public ProductTable {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Invalid table name: it is blank");
        }
        if (shape.key().isEmpty()) {
            throw new IllegalArgumentException("Invalid table " + name + ": it has no key");
        }
        columnDescriptions = java.util.Collections.unmodifiableMap(new TreeMap<>(columnDescriptions));
    }
}

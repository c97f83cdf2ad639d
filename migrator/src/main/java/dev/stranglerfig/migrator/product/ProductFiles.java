package dev.stranglerfig.migrator.product;

import dev.stranglerfig.config.name.ProductName;

/** The names of the files in a product's folder. */
final class ProductFiles {

    static final String PLAN = "plan.json";
    static final String MIGRATIONS = "migrations";
    static final String FIRST_MIGRATION = MIGRATIONS + "/V1__create_ports.sql";

    private ProductFiles() {}

    static String contract(ProductName product) {
        return product + ".odcs.yaml";
    }

    static String descriptor(ProductName product) {
        return product + ".odps.yaml";
    }

    static String inputContract() {
        return "inputs/legacy.odcs.yaml";
    }
}

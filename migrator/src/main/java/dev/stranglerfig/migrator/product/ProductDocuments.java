package dev.stranglerfig.migrator.product;

import java.util.ArrayList;
import java.util.List;

/** Renders the files of a product's folder. */
final class ProductDocuments {

    private final PlanInput input;

    ProductDocuments(PlanInput input) {
        this.input = input;
    }

    List<ProductDocument> of(DataProduct product) {
        List<ProductDocument> documents = new ArrayList<>();
        documents.add(new ProductDocument(
                "migrations/V1__create_ports.sql", new MigrationScript(input.target()).createPorts(product)));
        return documents;
    }
}

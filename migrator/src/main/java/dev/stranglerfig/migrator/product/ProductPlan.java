package dev.stranglerfig.migrator.product;

import dev.stranglerfig.migrator.slice.Slice;
import java.util.List;

/**
 * A product as it is to be, with the files that say so.
 *
 * @param slice how the legacy estate computes its tables
 * @param warnings what a reviewer should know and nothing forbids, a sentence each
 * @param documents the files of its folder
 */
public record ProductPlan(DataProduct product, Slice slice, List<String> warnings, List<ProductDocument> documents) {

    public ProductPlan {
        warnings = List.copyOf(warnings);
        documents = List.copyOf(documents);
    }

    /** The text of a document, for instance {@code document("subscriptions.odcs.yaml")}. */
    public String document(String path) {
        return documents.stream()
                .filter(document -> document.path().equals(path))
                .findFirst()
                .map(ProductDocument::text)
                .orElseThrow(() -> new IllegalArgumentException("Invalid document name: " + path));
    }
}

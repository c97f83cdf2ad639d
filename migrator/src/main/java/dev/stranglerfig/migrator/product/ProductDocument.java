package dev.stranglerfig.migrator.product;

/**
 * A file of a product's folder.
 *
 * @param path relative to the folder, with forward slashes
 */
public record ProductDocument(String path, String text) {

    public ProductDocument {
        if (path.isBlank() || path.startsWith("/") || path.contains("..")) {
            throw new IllegalArgumentException("Invalid document path: '" + path + "'");
        }
    }
}

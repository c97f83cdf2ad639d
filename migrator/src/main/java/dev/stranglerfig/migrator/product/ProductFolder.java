package dev.stranglerfig.migrator.product;

import dev.stranglerfig.config.name.ProductName;
import java.nio.file.Path;

/**
 * The folders of the planned products, {@code products/<name>/}: written by us, reviewed and edited by people.
 */
public final class ProductFolder {

    private final Path productsFolder;

    /** @param productsFolder the parent of all product folders */
    public ProductFolder(Path productsFolder) {
        this.productsFolder = productsFolder;
    }

    /** Where the files of a product lie. */
    public Path folder(ProductName product) {
        return productsFolder.resolve(product.value());
    }

    /** Where the migrations of a product lie. */
    public Path migrations(ProductName product) {
        return folder(product).resolve("migrations");
    }
}

package dev.stranglerfig.migrator.product;

/** Where the rows of a product's table come from. */
public enum DeliveryMode {
    /** The output of the legacy estate is taken over as it is. */
    COPY
}

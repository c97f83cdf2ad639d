package dev.stranglerfig.warehouse.engine;

/** How a bulk file is packed. */
public enum Compression {
    NONE,
    GZIP,
    ZSTD
}

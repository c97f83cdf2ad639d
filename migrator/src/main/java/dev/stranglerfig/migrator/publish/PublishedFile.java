package dev.stranglerfig.migrator.publish;

/**
 * A file of the file port.
 *
 * @param path relative to the root of the port, with forward slashes
 * @param digest sum of the leaves of the rows in it, hexadecimal, see {@link PublishedTable}
 */
public record PublishedFile(String path, long bytes, long rows, String digest) {}

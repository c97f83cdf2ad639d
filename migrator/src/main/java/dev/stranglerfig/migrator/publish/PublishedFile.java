package dev.stranglerfig.migrator.publish;

/**
 * A file of the file port.
 *
 * @param path relative to the root of the port, with forward slashes
 * @param digest keyed digest of the rows in it, hexadecimal
 */
public record PublishedFile(String path, long bytes, long rows, String digest) {}

package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.warehouse.canonical.RowShape;
import java.nio.file.Path;

/**
 * The result of a query to be written to a file.
 *
 * @param query a SELECT that gives the columns of the shape, in its order
 * @param shape the columns as the file has them
 * @param file created or overwritten; its folder exists
 * @param format the form of the file
 * @param compression how it is packed
 */
public record BulkExport(String query, RowShape shape, Path file, BulkFormat format, Compression compression) {}

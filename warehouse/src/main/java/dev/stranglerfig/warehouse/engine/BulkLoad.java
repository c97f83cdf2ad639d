package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.canonical.RowShape;
import java.nio.file.Path;
import java.util.List;

/**
 * Files to be added to a table, all or nothing.
 *
 * @param table exists; columns that are not in the shape get their defaults
 * @param shape the columns of the files, in their order
 * @param files at least one
 * @param format the form of the files
 * @param compression how they are packed
 */
public record BulkLoad(TableRef table, RowShape shape, List<Path> files, BulkFormat format, Compression compression) {

    public BulkLoad {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("Invalid bulk load: it names no files");
        }
    }
}

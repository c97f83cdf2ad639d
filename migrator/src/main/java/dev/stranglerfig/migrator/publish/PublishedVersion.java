package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.name.ProductName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A state of a product that readers can see on both ports.
 *
 * @param version counts from 1; aborted attempts leave gaps
 * @param publishedAt later than that of every earlier version, whatever the clock said
 * @param businessTime the moment of the legacy snapshot that the state was read from
 * @param root commitment to all rows of this version and, through the previous root, to all before it; hexadecimal
 */
public record PublishedVersion(
        ProductName product,
        long version,
        Instant publishedAt,
        Instant businessTime,
        String contractVersion,
        List<PublishedTable> tables,
        String root) {

    public PublishedVersion {
        if (version < 1) {
            throw new IllegalArgumentException("Invalid version: " + version);
        }
        tables = List.copyOf(tables);
    }

    public Optional<PublishedTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}

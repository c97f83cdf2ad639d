package dev.stranglerfig.reports.run;

import java.time.Instant;
import java.util.List;

/**
 * A state of a product that readers can see.
 *
 * @param businessTime the moment of the legacy snapshot that it was read from
 * @param tables in the order of the contract
 */
public record ProductVersion(
        long version, Instant publishedAt, Instant businessTime, String contractVersion, List<TableState> tables) {

    public ProductVersion {
        tables = List.copyOf(tables);
    }

    public long rows() {
        return tables.stream().mapToLong(TableState::rows).sum();
    }

    public long bytes() {
        return tables.stream().mapToLong(table -> table.bytes().orElse(0)).sum();
    }

    public int files() {
        return tables.stream().mapToInt(TableState::files).sum();
    }
}

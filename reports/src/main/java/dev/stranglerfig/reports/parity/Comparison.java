package dev.stranglerfig.reports.parity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A comparison that was made.
 *
 * @param entry the ledger entry of its verdict
 * @param version of the product that was compared
 * @param words the verdict in words
 * @param rowsLegacy rows that were read of the legacy table
 * @param rowsTarget rows that were read of the product's table
 * @param columnsCompared in the order of the contract
 * @param evidence where the differing values lie, for those who may see them; empty when nothing differs
 */
public record Comparison(
        long entry,
        long version,
        Instant checkedAt,
        String words,
        long rowsLegacy,
        long rowsTarget,
        List<String> columnsCompared,
        RowDifferences differences,
        Optional<String> evidence) {

    public Comparison {
        columnsCompared = List.copyOf(columnsCompared);
    }
}

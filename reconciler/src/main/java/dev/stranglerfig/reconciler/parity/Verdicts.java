package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.name.ProductName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The newest verdict of every table at every version, as the ledger tells it. */
public final class Verdicts {

    private static final Comparator<RecordedVerdict> BY_VERSION =
            Comparator.comparingLong(recorded -> recorded.verdict().parity().version());

    private final Map<TableVersion, RecordedVerdict> newest;

    private Verdicts(Map<TableVersion, RecordedVerdict> newest) {
        this.newest = Collections.unmodifiableMap(newest);
    }

    /**
     * Reads the verdicts among the entries; entries of other types are passed over.
     *
     * @param entries in the ledger's order
     */
    public static Verdicts fold(List<LedgerEntry> entries) {
        Map<TableVersion, RecordedVerdict> newest = new LinkedHashMap<>();
        for (LedgerEntry entry : entries) {
            if (entry.type().equals(VerdictEntries.TYPE)) {
                RecordedVerdict recorded = VerdictEntries.read(entry);
                newest.put(recorded.verdict().parity().subject(), recorded);
            }
        }
        return new Verdicts(newest);
    }

    /** The newest verdict about exactly that version. */
    public Optional<RecordedVerdict> of(TableVersion table) {
        return Optional.ofNullable(newest.get(table));
    }

    /**
     * The newest verdict about the highest version that was ever compared: a later check of an older version does not hide it.
     */
    public Optional<RecordedVerdict> newest(ProductName product, String table) {
        return newest.values().stream()
                .filter(recorded -> recorded.verdict().parity().product().equals(product))
                .filter(recorded -> recorded.verdict().parity().table().equals(table))
                .max(BY_VERSION);
    }

    /** Every newest verdict, tables in the order in which they were first compared. */
    public Collection<RecordedVerdict> all() {
        return new ArrayList<>(newest.values());
    }
}

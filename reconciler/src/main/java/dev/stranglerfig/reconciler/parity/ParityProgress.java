package dev.stranglerfig.reconciler.parity;

/** Told now and then how far a comparison has come. */
@FunctionalInterface
public interface ParityProgress {

    /** For callers who do not want to know. */
    ParityProgress SILENT = (table, rows) -> {};

    /**
     * @param rows read so far of the legacy side
     */
    void advanced(TableVersion table, long rows);
}

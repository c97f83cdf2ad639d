package dev.stranglerfig.migrator.extract;

import dev.stranglerfig.config.name.TableRef;

/** Is told how far an extraction has come; called from the thread that extracts. */
@FunctionalInterface
public interface ExtractionProgress {

    /**
     * Rows of a table have arrived in the target.
     *
     * @param rowsDone so far; equal to the real number of rows in the last call for a table
     * @param rowsEstimated by the statistics of the legacy database, -1 if it has none; the real number may be larger
     * @param state whether more calls for this table follow
     */
    void arrived(TableRef legacy, long rowsDone, long rowsEstimated, State state);

    /** Where a table stands. */
    enum State {
        RUNNING,
        DONE
    }

    /** Tells nobody. */
    static ExtractionProgress silent() {
        return (legacy, rowsDone, rowsEstimated, state) -> {};
    }
}

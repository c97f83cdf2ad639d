package dev.stranglerfig.migrator.extract;

/**
 * A part of a table, told by a range of its first key column; it says all that is needed to read it.
 *
 * @param query gives the rows of the part
 * @param number from 0
 * @param count how many parts the table has
 */
record Chunk(TableTransfer table, String query, int number, int count) {

    /** Where its table stands once this part has arrived. */
    ExtractionProgress.State state() {
        if (number == count - 1) {
            return ExtractionProgress.State.DONE;
        }
        return ExtractionProgress.State.RUNNING;
    }
}

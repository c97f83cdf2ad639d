package dev.stranglerfig.migrator.publish;

/**
 * What a port shows of a table.
 *
 * @param values to be compared with those of the other port, worth nothing afterwards
 * @param leaves of the rows; each leaf hides its row behind a random salt, so that this sum may outlive the rows
 */
record PortContent(RowSums values, RowSums leaves) {}

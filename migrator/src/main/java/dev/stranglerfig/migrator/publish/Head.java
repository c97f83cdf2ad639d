package dev.stranglerfig.migrator.publish;

/**
 * The row by which writers of a product exclude each other.
 *
 * @param next the version that the next writer gets
 * @param committed the newest version that the tables port shows, 0 for none
 * @param fence the token of the last writer
 */
record Head(long next, long committed, String fence) {}

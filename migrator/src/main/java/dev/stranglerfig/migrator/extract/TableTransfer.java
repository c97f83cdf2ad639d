package dev.stranglerfig.migrator.extract;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.canonical.RowShape;

/**
 * One table to be moved.
 *
 * @param legacy where it is read
 * @param shape the columns to move and the key
 * @param staging the empty table in the target that takes the rows
 * @param estimatedRows by the statistics of the legacy database, -1 if it has none
 */
public record TableTransfer(TableRef legacy, RowShape shape, TableRef staging, long estimatedRows) {}

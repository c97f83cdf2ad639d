package dev.stranglerfig.reconciler.portability;

import dev.stranglerfig.analyzer.lineage.TableMention;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.canonical.RowShape;

/**
 * A table in a query and what stands for it at the target.
 *
 * @param mention where the query names the legacy table
 * @param port the view of the target with the same columns
 */
public record PortedTable(TableMention mention, TableRef port, RowShape shape) {}

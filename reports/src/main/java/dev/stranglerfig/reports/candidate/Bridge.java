package dev.stranglerfig.reports.candidate;

import dev.stranglerfig.config.name.TableRef;

/**
 * A lineage edge that crosses the border while the estate is half migrated, so that data has to be carried over it.
 *
 * @param direction in words, for instance {@code forward feed}
 * @param pointsPerWeek what carrying it costs
 */
public record Bridge(TableRef from, TableRef to, String direction, double pointsPerWeek) {}

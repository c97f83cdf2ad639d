package dev.stranglerfig.reports.candidate;

import dev.stranglerfig.config.name.TableRef;

/**
 * A flow of data that the extraction cuts, so that something has to carry it over for as long as both sides live.
 *
 * @param direction in words
 * @param statements how many statements make the flow
 * @param place the first of them, for instance {@code core/load_orders.sql:42}
 */
public record Bridge(TableRef from, TableRef to, String direction, int statements, String place) {}

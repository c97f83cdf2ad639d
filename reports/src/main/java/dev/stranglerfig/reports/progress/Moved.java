package dev.stranglerfig.reports.progress;

import java.util.Optional;

/**
 * The three measures of progress. They belong together: tables alone reward the easy dead ones, value alone hides the long tail.
 *
 * @param value the weekly value of the uses that products serve; empty when no query log tells it
 * @param queries the logged queries that products would answer today; empty when no query log tells them
 * @param tables the tables of the estate that are published by a product
 */
public record Moved(Optional<Share> value, Optional<Share> queries, Share tables) {}

package dev.stranglerfig.analyzer.column;

import java.util.Optional;

/**
 * Values that a statement puts into one place.
 *
 * @param place one that is not the target which the statement begins with; empty for that one
 * @param values under the names of the target's columns
 */
public record Written(Optional<Place> place, Relation values) {}

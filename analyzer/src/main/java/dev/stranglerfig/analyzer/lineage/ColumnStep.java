package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Influence;
import dev.stranglerfig.analyzer.column.Place;

/** A column moving from one place to the next by one statement. */
record ColumnStep(Node from, Node to, Evidence evidence, Grade grade, Influence influence) {

    /** A column of a place, or one of the names that stand for the place as a whole. */
    record Node(Place place, String column) {}
}

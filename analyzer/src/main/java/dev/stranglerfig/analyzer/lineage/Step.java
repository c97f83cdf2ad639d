package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Place;

/** Data moving from one place to the next by one statement. */
record Step(Place from, Place to, Evidence evidence, Grade grade, Flow flow) {}

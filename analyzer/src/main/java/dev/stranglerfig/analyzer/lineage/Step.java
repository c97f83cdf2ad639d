package dev.stranglerfig.analyzer.lineage;

/** Data moving from one place to the next by one statement. */
record Step(Place from, Place to, Evidence evidence, Grade grade, Flow flow) {}

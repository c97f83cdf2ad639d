package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Place;

/** A place that a statement takes data from. */
record ReadPlace(Place place, Flow flow, Grade grade) {

    ReadPlace through(Flow next) {
        return new ReadPlace(place, flow.then(next), grade);
    }
}

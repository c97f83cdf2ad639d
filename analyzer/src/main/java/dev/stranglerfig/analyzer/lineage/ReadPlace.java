package dev.stranglerfig.analyzer.lineage;

/** A place that a statement takes data from. */
record ReadPlace(Place place, Flow flow, Grade grade) {

    ReadPlace through(Flow next) {
        return new ReadPlace(place, flow.then(next), grade);
    }
}

package dev.stranglerfig.analyzer.column;

/**
 * A column that a value comes from.
 *
 * @param column its name, or one of the names of {@link Whole}
 * @param grade how sure it is that it is this one
 */
public record Origin(Place place, String column, Influence influence, Grade grade) {

    /** What the value of this origin is after it is used so. */
    Origin through(Influence next, Grade worst) {
        Influence kind = influence.then(next);
        Grade sure = grade.worse(worst);
        if (kind == influence && sure == grade) {
            return this;
        }
        return new Origin(place, column, kind, sure);
    }

    boolean isSameColumn(Origin other) {
        return influence == other.influence && column.equals(other.column) && place.equals(other.place);
    }
}

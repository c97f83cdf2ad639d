package dev.stranglerfig.analyzer.column;

import java.util.Set;

/**
 * Columns of a relation that are not known: {@code *} of a table that no catalogue has.
 *
 * @param place whose columns they are
 * @param left names that are not among them, or stand among the known columns
 * @param position how many known columns stand before them
 * @param at the offset of the star in the script
 */
public record Open(Place place, Set<String> left, int position, int at) {

    public Open {
        left = Set.copyOf(left);
    }

    boolean mayHave(String column) {
        return !left.contains(column);
    }

    Origin column(String name, Grade grade) {
        return new Origin(place, name, Influence.VALUE, grade);
    }

    /** All of them. */
    public Origin star() {
        return column(Whole.STAR, Grade.POSSIBLE);
    }
}

package dev.stranglerfig.analyzer.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A place that rows come from.
 *
 * @param columns in their order, as far as they are known
 * @param completeness whether these are all
 * @param grade how sure the place is
 */
public record Base(Place place, List<String> columns, Completeness completeness, Grade grade) {

    /** What the list of columns says. */
    public enum Completeness {
        ALL,
        /** There may be more, or none is known. */
        SOME
    }

    public Base {
        columns = List.copyOf(columns);
    }

    /** Nothing is known of its columns. */
    public static Base unknown(Place place, Grade grade) {
        return new Base(place, List.of(), Completeness.SOME, grade);
    }

    /** The relation that a FROM clause sees. */
    public Relation relation(int at) {
        List<Column> known = new ArrayList<>(columns.size());
        for (String column : columns) {
            Origin origin = new Origin(place, column, Influence.VALUE, grade);
            known.add(Column.of(column, Origins.of(origin), at));
        }
        List<Open> opens = List.of();
        if (completeness == Completeness.SOME) {
            opens = List.of(new Open(place, Set.copyOf(columns), known.size(), at));
        }
        boolean lasting = place instanceof Place.Table;
        Origin count = new Origin(place, lasting ? Whole.STAR : Whole.COUNT, Influence.COUNT, Grade.PROVEN);
        Origin rows = new Origin(place, Whole.ROWS, Influence.VALUE, Grade.PROVEN);
        return new Relation(known, opens, lasting ? Origins.NONE : Origins.of(rows), Origins.of(count));
    }
}

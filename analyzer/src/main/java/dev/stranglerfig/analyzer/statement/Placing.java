package dev.stranglerfig.analyzer.statement;

import java.util.List;

/**
 * Which columns of the target the rows of an INSERT fill.
 *
 * @param columns the list in brackets; none means all
 * @param matching how outputs find their columns
 * @param fixed columns that get a value outside the query, as in {@code PARTITION (day = '2026-01-01')}
 */
public record Placing(List<String> columns, Matching matching, List<Assignment> fixed) {

    /** How the outputs of a query find the columns of the target. */
    public enum Matching {
        BY_POSITION,
        /** {@code INSERT INTO t BY NAME}. */
        BY_NAME
    }

    public static final Placing ALL = of(List.of());

    public Placing {
        columns = List.copyOf(columns);
        fixed = List.copyOf(fixed);
    }

    public static Placing of(List<String> columns) {
        return new Placing(columns, Matching.BY_POSITION, List.of());
    }
}

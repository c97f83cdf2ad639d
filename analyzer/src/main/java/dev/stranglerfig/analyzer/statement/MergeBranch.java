package dev.stranglerfig.analyzer.statement;

import java.util.List;

/**
 * What one WHEN of a MERGE does.
 *
 * @param assignments of UPDATE SET
 * @param columns of INSERT; none means all, in their order
 * @param values of INSERT, one per column
 */
public record MergeBranch(Action action, List<Assignment> assignments, List<String> columns, List<Expression> values) {

    /** What is done with a row. */
    public enum Action {
        UPDATE,
        /** {@code UPDATE SET *}: every column gets the source's column of its name. */
        UPDATE_BY_NAME,
        INSERT,
        /** {@code INSERT *} and {@code INSERT ROW}: every column gets the source's column of its name. */
        INSERT_BY_NAME,
        DELETE,
        NOTHING
    }

    public MergeBranch {
        assignments = List.copyOf(assignments);
        columns = List.copyOf(columns);
        values = List.copyOf(values);
    }

    /** A branch without columns and values of its own. */
    public static MergeBranch of(Action action) {
        return new MergeBranch(action, List.of(), List.of(), List.of());
    }

    public static MergeBranch update(List<Assignment> assignments) {
        return new MergeBranch(Action.UPDATE, assignments, List.of(), List.of());
    }

    public static MergeBranch insert(List<String> columns, List<Expression> values) {
        return new MergeBranch(Action.INSERT, List.of(), columns, values);
    }
}

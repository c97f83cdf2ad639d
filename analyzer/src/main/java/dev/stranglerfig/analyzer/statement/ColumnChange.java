package dev.stranglerfig.analyzer.statement;

import java.util.Optional;

/**
 * One column that ALTER TABLE adds, drops or renames.
 *
 * @param to the new name, for {@link Kind#RENAMED}
 */
public record ColumnChange(Kind kind, String column, Optional<String> to) {

    /** What happens to the column. */
    public enum Kind {
        ADDED,
        DROPPED,
        RENAMED
    }

    public static ColumnChange added(String column) {
        return new ColumnChange(Kind.ADDED, column, Optional.empty());
    }

    public static ColumnChange dropped(String column) {
        return new ColumnChange(Kind.DROPPED, column, Optional.empty());
    }

    public static ColumnChange renamed(String column, String to) {
        return new ColumnChange(Kind.RENAMED, column, Optional.of(to));
    }
}

package dev.stranglerfig.analyzer.statement;

import java.util.List;

/**
 * What becomes of the columns of a star: {@code * EXCEPT (a) REPLACE (b + 1 AS b) RENAME (c AS d)}.
 *
 * @param left columns that EXCEPT or EXCLUDE leaves out
 * @param replaced outputs that stand for the columns of their aliases
 * @param renamed columns that get other names
 */
public record StarChanges(List<String> left, List<Output> replaced, List<Renaming> renamed) {

    public static final StarChanges NONE = new StarChanges(List.of(), List.of(), List.of());

    /** {@code column AS name}. */
    public record Renaming(String column, String name) {}

    public StarChanges {
        left = List.copyOf(left);
        replaced = List.copyOf(replaced);
        renamed = List.copyOf(renamed);
    }

    public boolean isEmpty() {
        return left.isEmpty() && replaced.isEmpty() && renamed.isEmpty();
    }
}

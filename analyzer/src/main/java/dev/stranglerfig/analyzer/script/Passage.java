package dev.stranglerfig.analyzer.script;

/**
 * A stretch of a script that is not part of the SQL it becomes.
 *
 * @param start offset in the script
 * @param end offset after it
 */
public record Passage(int start, int end, Kind kind) {

    /** Why it is no part of the SQL. */
    public enum Kind {
        /** It moves no data: {@code {{ config(...) }}}. */
        TEMPLATE,
        /** The shell around the SQL of a here-document. */
        SHELL,
        /** The other branch of a condition where only one can stand. */
        BRANCH,
        /** The call of a macro where no operand is due: it expands to a clause, or to more columns. */
        EXPANSION,
        /** The body of a macro, which means something only where it is called. */
        MACRO
    }

    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Invalid passage: " + start + " to " + end);
        }
    }
}

package dev.stranglerfig.analyzer.read;

/** Reads one kind of clause of a SELECT, by its first word: {@code PREWHERE a > 0}, {@code DISTRIBUTE BY a}. */
public interface SelectClause {

    /** Reads the clause at the cursor, its first word included; without having moved when the word means something else here. */
    void read(TokenCursor cursor, SelectionParts parts);
}

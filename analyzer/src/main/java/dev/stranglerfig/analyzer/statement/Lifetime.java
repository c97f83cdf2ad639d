package dev.stranglerfig.analyzer.statement;

/** How long a table lives. */
public enum Lifetime {
    PERMANENT,
    /** No longer than its session. */
    TEMPORARY
}

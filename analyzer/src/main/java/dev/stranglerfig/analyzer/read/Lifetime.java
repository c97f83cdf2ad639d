package dev.stranglerfig.analyzer.read;

/** How long a table lives. */
public enum Lifetime {
    PERMANENT,
    /** No longer than its session. */
    TEMPORARY
}

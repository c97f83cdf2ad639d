package dev.stranglerfig.warehouse.dialect;

/** What a dialect makes of the case of a quoted identifier. */
public enum QuotedNames {
    /** Kept as written: {@code "Title"} and {@code "title"} are two names. */
    EXACT,
    /** Folded like a bare one: the engine compares names without case, quoted or not. */
    FOLDED
}

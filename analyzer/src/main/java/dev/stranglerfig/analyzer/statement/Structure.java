package dev.stranglerfig.analyzer.statement;

/** What opens and closes in procedural code. */
public enum Structure {
    BLOCK,
    IF,
    CASE,
    LOOP,
    /** ELSIF, ELSE and WHEN: another way through the IF or CASE around it; has no end of its own. */
    BRANCH,
    /** The handlers of a block; ends with it. */
    HANDLER
}

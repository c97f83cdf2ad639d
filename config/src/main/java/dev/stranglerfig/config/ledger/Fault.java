package dev.stranglerfig.config.ledger;

/** What a failed statement or connection means for the work that needed it. */
enum Fault {
    /** Somebody else was faster, or the database took this one back: the same work may succeed at once. */
    LOST_RACE,
    /** The database is changing hands or starting: the same work may succeed in a moment. */
    CHANGING_HANDS,
    /** The connection is gone. */
    DISCONNECTED,
    /** Trying again would not help. */
    LASTING
}

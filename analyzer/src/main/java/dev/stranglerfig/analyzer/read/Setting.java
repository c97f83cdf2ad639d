package dev.stranglerfig.analyzer.read;

/** Where a statement stands, when that changes its meaning. */
public enum Setting {
    /** A script or the body of an SQL function: SELECT ... INTO makes a table. */
    SCRIPT,
    /** The body of a procedural routine: SELECT ... INTO fills variables. */
    ROUTINE
}

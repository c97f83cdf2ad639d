package dev.stranglerfig.warehouse.engine;

/** What a table of a catalogue is. */
public enum TableKind {
    TABLE,
    VIEW,
    MATERIALIZED_VIEW,
    FOREIGN
}

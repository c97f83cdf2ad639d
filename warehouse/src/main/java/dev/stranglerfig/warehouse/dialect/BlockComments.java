package dev.stranglerfig.warehouse.dialect;

/** What a dialect makes of a block comment inside a block comment. */
public enum BlockComments {
    /** There are none. */
    ABSENT,
    /** The first closing mark ends it. */
    FLAT,
    /** Each opening mark needs its closing one, as in standard SQL and PostgreSQL. */
    NESTED
}

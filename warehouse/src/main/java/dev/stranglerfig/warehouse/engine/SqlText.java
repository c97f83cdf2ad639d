package dev.stranglerfig.warehouse.engine;

/** Pieces of SQL that are the same everywhere. */
public final class SqlText {

    private SqlText() {}

    /** A string literal of standard SQL, quotes inside doubled. */
    public static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}

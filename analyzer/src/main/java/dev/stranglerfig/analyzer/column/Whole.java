package dev.stranglerfig.analyzer.column;

/** Names that stand for a place as a whole; none is the name of a column. */
public final class Whole {

    /** All columns of a place whose columns are not known, and the value of a variable. */
    public static final String STAR = "*";

    /** One column of a place, which nothing says. */
    public static final String ANY = "*any";

    /** The rows of a place: what chose them. */
    public static final String ROWS = "*rows";

    /** The number of rows of a place. */
    public static final String COUNT = "*count";

    private Whole() {}

    /** Whether a name stands for a place as a whole. */
    public static boolean isWhole(String column) {
        return column.startsWith(STAR);
    }
}

package dev.stranglerfig.warehouse.dialect;

/**
 * One kind of quoted text: {@code QuoteRule("E'", "'", STRING, BACKSLASH)} is PostgreSQL's string with backslash escapes. The closing quote
 * written twice stands for itself in every dialect.
 *
 * @param open what opens it, a prefix letter included; letters match in either case
 * @param close the character that closes it
 */
public record QuoteRule(String open, char close, Meaning meaning, Escape escape) {

    /** What stands between the quotes. */
    public enum Meaning {
        STRING,
        NAME
    }

    /** Whether a backslash takes the next character out of the count. */
    public enum Escape {
        NONE,
        BACKSLASH
    }

    public QuoteRule {
        if (open.isEmpty()) {
            throw new IllegalArgumentException("Invalid quote rule: nothing opens it");
        }
    }

    /** A string without backslash escapes. */
    public static QuoteRule string(String open) {
        return new QuoteRule(open, '\'', Meaning.STRING, Escape.NONE);
    }

    /** A quoted name. */
    public static QuoteRule name(String open, char close) {
        return new QuoteRule(open, close, Meaning.NAME, Escape.NONE);
    }
}

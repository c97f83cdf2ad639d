package dev.stranglerfig.warehouse.dialect;

/**
 * One kind of quoted text: {@code QuoteRule("E'", "'", STRING, BACKSLASH)} is PostgreSQL's string with backslash escapes. A closing quote of one
 * character written twice stands for itself in every dialect.
 *
 * @param open what opens it, a prefix letter included; letters match in either case
 * @param close what closes it
 */
public record QuoteRule(String open, String close, Meaning meaning, Escape escape) {

    /** What stands between the quotes. */
    public enum Meaning {
        STRING,
        NAME
    }

    /** What takes a closing quote out of the count. */
    public enum Escape {
        /** Only the quote written twice. */
        NONE,
        /** A backslash before it. */
        BACKSLASH,
        /** The string closes with the partner of its first character and a quote, as in {@code q'[it's]'}. */
        OWN_DELIMITER
    }

    public QuoteRule {
        if (open.isEmpty() || close.isEmpty()) {
            throw new IllegalArgumentException("Invalid quote rule: nothing opens or closes it");
        }
    }

    /** A string without backslash escapes. */
    static QuoteRule string(String open) {
        return new QuoteRule(open, "'", Meaning.STRING, Escape.NONE);
    }

    /** A string with backslash escapes that closes with the quote it opens with. */
    static QuoteRule escaped(String prefix, String quote) {
        return new QuoteRule(prefix + quote, quote, Meaning.STRING, Escape.BACKSLASH);
    }

    /** A quoted name. */
    static QuoteRule name(String open, String close) {
        return new QuoteRule(open, close, Meaning.NAME, Escape.NONE);
    }
}

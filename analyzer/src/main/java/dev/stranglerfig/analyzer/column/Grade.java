package dev.stranglerfig.analyzer.column;

import java.util.Locale;

/** How sure an edge is; the order of the constants is from sure to unsure. {@code toString} gives the word used in output. */
public enum Grade {
    /** The statement was read whole and every name was stated or found. */
    PROVEN,
    /** The only possible source: a name completed by the session, a value carried by a variable. */
    INFERRED,
    /** One of several, or text put together at run time. */
    POSSIBLE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The less sure of the two. */
    public Grade worse(Grade other) {
        if (other.compareTo(this) > 0) {
            return other;
        }
        return this;
    }
}

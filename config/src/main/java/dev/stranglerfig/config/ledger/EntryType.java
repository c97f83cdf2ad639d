package dev.stranglerfig.config.ledger;

import java.util.regex.Pattern;

/**
 * What a ledger entry is about, for instance {@code version.published}, {@code parity.verdict} or {@code carve.intent}: lower-case words joined by
 * dots, at least two, 60 characters at most. The package that writes entries of a type owns the type and the form of its bodies.
 *
 * <p>A type whose last word is {@code intent} announces a step with an outside effect. Only {@link Ledger#begin} writes those.
 */
public record EntryType(String value) implements Comparable<EntryType> {

    private static final int MAXIMUM_LENGTH = 60;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
    private static final String INTENT = ".intent";

    public EntryType {
        if (value.length() > MAXIMUM_LENGTH || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Invalid entry type: '" + value
                    + "' (lower-case words joined by dots, at least two, 60 characters at most)");
        }
    }

    /** Whether entries of this type announce a step that an outcome has to decide. */
    public boolean isIntent() {
        return value.endsWith(INTENT);
    }

    @Override
    public int compareTo(EntryType other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

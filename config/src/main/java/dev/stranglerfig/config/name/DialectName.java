package dev.stranglerfig.config.name;

/**
 * The name of an SQL dialect that scripts are written in, for instance {@code postgres} or {@code ansi}.
 */
public record DialectName(String value) implements Comparable<DialectName> {

    private static final NameForm FORM = NameForm.of(
            "dialect name", "[a-z][a-z0-9-]{0,39}", "a lower-case letter, then letters, digits, hyphens; 40 at most");

    /** @throws IllegalArgumentException when the value breaks the form above */
    public DialectName {
        FORM.check(value);
    }

    @Override
    public int compareTo(DialectName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.stranglerfig.config.name;

/**
 * The name of a warehouse product we can connect to, for instance {@code postgres} or {@code duckdb}.
 */
public record EngineName(String value) implements Comparable<EngineName> {

    private static final NameForm FORM = NameForm.of(
            "engine name", "[a-z][a-z0-9-]{0,39}", "a lower-case letter, then letters, digits, hyphens; 40 at most");

    /** @throws IllegalArgumentException when the value breaks the form above */
    public EngineName {
        FORM.check(value);
    }

    @Override
    public int compareTo(EngineName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

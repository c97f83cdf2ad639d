package dev.stranglerfig.config.name;

/**
 * The name of a warehouse that products are carved out to, for instance {@code lake}: a lower-case letter, then letters, digits, hyphens and
 * underscores, 40 characters at most.
 */
public record TargetName(String value) implements Comparable<TargetName> {

    private static final NameForm FORM = NameForm.of(
            "target name",
            "[a-z][a-z0-9_-]{0,39}",
            "a lower-case letter, then letters, digits, hyphens, underscores; 40 at most");

    /** @throws IllegalArgumentException when the value breaks the form above */
    public TargetName {
        FORM.check(value);
    }

    @Override
    public int compareTo(TargetName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

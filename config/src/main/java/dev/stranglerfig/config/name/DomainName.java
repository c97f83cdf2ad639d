package dev.stranglerfig.config.name;

/**
 * The name of a business domain, for instance {@code subscriptions}: a lower-case letter, then letters, digits, hyphens and underscores, 40
 * characters at most.
 */
public record DomainName(String value) implements Comparable<DomainName> {

    private static final NameForm FORM = NameForm.of(
            "domain name",
            "[a-z][a-z0-9_-]{0,39}",
            "a lower-case letter, then letters, digits, hyphens, underscores; 40 at most");

    /** @throws IllegalArgumentException when the value breaks the form above */
    public DomainName {
        FORM.check(value);
    }

    @Override
    public int compareTo(DomainName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

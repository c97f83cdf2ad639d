package dev.stranglerfig.config.name;

/**
 * The identity of a data product, for instance {@code subscriptions}. Storage, role and topic names are derived from it, so it keeps to what
 * every store accepts: a lower-case letter, then letters, digits and underscores, 40 characters at most.
 */
public record ProductName(String value) implements Comparable<ProductName> {

    private static final NameForm FORM = NameForm.of(
            "product name",
            "[a-z][a-z0-9_]{0,39}",
            "a lower-case letter, then letters, digits, underscores; 40 at most");

    /** @throws IllegalArgumentException when the value breaks the form above */
    public ProductName {
        FORM.check(value);
    }

    @Override
    public int compareTo(ProductName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.stranglerfig.config.name;

/**
 * The name of somebody who reads, usually a dashboard or a service account, for instance {@code churn-dashboard}: a lower-case letter, then
 * letters, digits, hyphens and underscores, 63 characters at most.
 */
public record ConsumerName(String value) implements Comparable<ConsumerName> {

    private static final NameForm FORM = NameForm.of(
            "consumer name",
            "[a-z][a-z0-9_-]{0,62}",
            "a lower-case letter, then letters, digits, hyphens, underscores; 63 at most");

    /** @throws IllegalArgumentException when the value breaks the form above */
    public ConsumerName {
        FORM.check(value);
    }

    @Override
    public int compareTo(ConsumerName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package dev.stranglerfig.config.workspace;

/**
 * What must hold before a consumer is moved over.
 *
 * @param maximumVerdictAgeHours how old a parity verdict may be to count, at least 1
 */
public record RoutingPolicy(int maximumVerdictAgeHours) {

    public RoutingPolicy {
        if (maximumVerdictAgeHours < 1) {
            throw new IllegalArgumentException("Invalid maximum verdict age: " + maximumVerdictAgeHours + " hours");
        }
    }

    /** The policy when nothing else is said: a verdict counts for a day. */
    public static RoutingPolicy standard() {
        return new RoutingPolicy(24);
    }
}

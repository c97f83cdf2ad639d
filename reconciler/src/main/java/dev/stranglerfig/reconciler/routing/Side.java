package dev.stranglerfig.reconciler.routing;

import java.util.Locale;

/** Who answers: the monolith, or the product carved out of it. */
public enum Side {
    LEGACY,
    TARGET;

    /** {@code legacy} or {@code target}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

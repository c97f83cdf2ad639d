package dev.stranglerfig.reports.progress;

import java.util.OptionalDouble;

/**
 * How much of something has moved.
 *
 * @param moved how much
 * @param total of how much
 * @param unit of both, for instance {@code points/week}
 */
public record Share(double moved, double total, String unit) {

    /** @throws IllegalArgumentException when more has moved than there is */
    public Share {
        if (moved < 0 || moved > total) {
            throw new IllegalArgumentException("Invalid share: " + moved + " of " + total + " " + unit);
        }
    }

    /** Between 0 and 1; empty when there is nothing to move. */
    public OptionalDouble fraction() {
        if (total == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(moved / total);
    }
}

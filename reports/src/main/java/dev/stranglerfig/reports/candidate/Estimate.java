package dev.stranglerfig.reports.candidate;

/**
 * A number that is known only within bounds; {@code low = likely = high} for one that is known exactly.
 *
 * <p>Example: {@code Estimate.between(30, 38, 57)} person-days.
 */
public record Estimate(double low, double likely, double high) {

    /** @throws IllegalArgumentException when the three are not finite or not in order */
    public Estimate {
        if (!Double.isFinite(low) || !Double.isFinite(high) || !(low <= likely && likely <= high)) {
            throw new IllegalArgumentException("Invalid estimate: " + low + " <= " + likely + " <= " + high);
        }
    }

    public static Estimate exactly(double value) {
        return new Estimate(value, value, value);
    }

    public static Estimate between(double low, double likely, double high) {
        return new Estimate(low, likely, high);
    }

    public boolean isExact() {
        return low == high;
    }
}

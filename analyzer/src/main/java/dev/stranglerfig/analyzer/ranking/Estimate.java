package dev.stranglerfig.analyzer.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number that is known exactly ({@code low == high}) or only between bounds, both included. What is not known is an interval, never zero.
 * {@code toString} gives {@code 12.5} or {@code 1 to 9}, rounded to two digits.
 */
public record Estimate(double low, double high) {

    public static final Estimate ZERO = exactly(0);

    public Estimate {
        if (!(low >= 0 && low <= high && high < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Invalid estimate: " + low + " to " + high);
        }
    }

    public static Estimate exactly(double number) {
        return new Estimate(number, number);
    }

    /** The middle between the bounds, by which candidates are put in order. */
    public double expected() {
        return (low + high) / 2;
    }

    public boolean isExact() {
        return low == high;
    }

    public Estimate plus(Estimate other) {
        return new Estimate(low + other.low, high + other.high);
    }

    /** Both are positive, so the bounds multiply. */
    public Estimate times(Estimate other) {
        return new Estimate(low * other.low, high * other.high);
    }

    public Estimate dividedBy(double positive) {
        return new Estimate(low / positive, high / positive);
    }

    @Override
    public String toString() {
        if (isExact()) {
            return rounded(low);
        }
        return rounded(low) + " to " + rounded(high);
    }

    /** Two digits after the point at most, without zeros at the end. */
    static String rounded(double number) {
        BigDecimal digits =
                BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return digits.toPlainString();
    }
}

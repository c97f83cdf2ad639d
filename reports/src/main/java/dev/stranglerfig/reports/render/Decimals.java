package dev.stranglerfig.reports.render;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers with a fraction in files: four places at most, no exponent, no trailing zeros. */
final class Decimals {

    private static final int PLACES = 4;

    private Decimals() {}

    static String plain(double value) {
        return rounded(value).toPlainString();
    }

    static BigDecimal rounded(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
        if (rounded.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }
}

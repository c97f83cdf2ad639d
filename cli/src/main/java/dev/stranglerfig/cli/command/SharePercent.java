package dev.stranglerfig.cli.command;

import java.util.Locale;

/** A share in percent with two digits, rounded down: what is not whole never shows as 100. */
final class SharePercent {

    private static final double PERCENT = 100;

    private SharePercent() {}

    /** @param share from 0 to 1 */
    static String of(double share) {
        return String.format(Locale.ROOT, "%.2f %%", Math.floor(share * PERCENT * PERCENT) / PERCENT);
    }
}

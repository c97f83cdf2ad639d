package dev.stranglerfig.cli.terminal;

import java.util.Locale;

/** A number with its noun: {@code 1 row}, {@code 1,204 rows}. */
public final class Counted {

    private Counted() {}

    /** @param noun in the singular; its plural ends in s */
    public static String of(long count, String noun) {
        if (count == 1) {
            return "1 " + noun;
        }
        return String.format(Locale.ROOT, "%,d %ss", count, noun);
    }
}

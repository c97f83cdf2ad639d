package dev.stranglerfig.warehouse.canonical;

/** The digits after the second of a time type. */
final class FractionDigits {

    private FractionDigits() {}

    static void check(int fraction) {
        if (fraction < 0 || fraction > 9) {
            throw new IllegalArgumentException("Invalid fraction of a second: " + fraction + " digits");
        }
    }
}

package dev.stranglerfig.reconciler.parity;

/** The blanks at the end of a CHAR value, which are no part of it. */
final class Padding {

    private Padding() {}

    /** The text without the blanks (U+0020 only) at its end. */
    static String strip(String padded) {
        int end = padded.length();
        while (end > 0 && padded.charAt(end - 1) == ' ') {
            end--;
        }
        return padded.substring(0, end);
    }
}

package dev.stranglerfig.analyzer.read;

import java.util.Arrays;

/**
 * SQL that stands in the literals of another language.
 *
 * @param code the SQL, with holes for what is known only at run time
 * @param offsets where each character stands in the token that holds the other language's code, and where the text ends
 */
public record ForeignText(String code, int[] offsets) {

    public ForeignText {
        offsets = offsets.clone();
        if (offsets.length != code.length() + 1) {
            throw new IllegalArgumentException(
                    "Invalid offsets: " + offsets.length + " for " + code.length() + " characters");
        }
    }

    @Override
    public int[] offsets() {
        return offsets.clone();
    }

    /** Where it begins in the token. */
    public int start() {
        return offsets[0];
    }

    /** Where it ends in the token. */
    public int end() {
        return offsets[offsets.length - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ForeignText text && code.equals(text.code) && Arrays.equals(offsets, text.offsets);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + Arrays.hashCode(offsets);
    }

    @Override
    public String toString() {
        return code;
    }
}

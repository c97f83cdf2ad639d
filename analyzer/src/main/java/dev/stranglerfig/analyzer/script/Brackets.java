package dev.stranglerfig.analyzer.script;

import java.util.Arrays;

/**
 * Finds the partner of each bracket. A semicolon outside a rule's action closes the books: brackets open before it stay without a partner, so
 * that a missing bracket costs its own statement only.
 */
final class Brackets {

    private final TokenArrays arrays;
    private int[] open = new int[16];
    private int depth;

    Brackets(TokenArrays arrays) {
        this.arrays = arrays;
    }

    void opened() {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = arrays.size - 1;
    }

    void closed(TokenKind opening) {
        if (depth == 0 || arrays.kinds[open[depth - 1]] != opening) {
            return;
        }
        int closing = arrays.size - 1;
        int partner = open[--depth];
        arrays.partners[partner] = closing;
        arrays.partners[closing] = partner;
    }

    /** Whether the innermost open bracket is of this kind. */
    boolean isInside(TokenKind opening) {
        return depth > 0 && arrays.kinds[open[depth - 1]] == opening;
    }

    boolean isOpen() {
        return depth > 0;
    }

    void endStatement() {
        depth = 0;
    }
}

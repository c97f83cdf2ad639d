package dev.stranglerfig.analyzer.script;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The growing arrays behind {@link Tokens}. */
final class TokenArrays {

    int size;
    int[] starts;
    int[] ends;
    TokenKind[] kinds;

    @Nullable
    Word[] words;

    int[] partners;
    int[] firstInside = new int[0];

    TokenArrays(int expected) {
        int capacity = Math.max(expected, 16);
        starts = new int[capacity];
        ends = new int[capacity];
        kinds = new TokenKind[capacity];
        words = new Word[capacity];
        partners = new int[capacity];
    }

    void add(TokenKind kind, int start, int end) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        partners[size] = Tokens.NO_PARTNER;
        size++;
    }

    /** Fills {@link #firstInside} from the end, so that asking is free of charge at any depth. */
    void findFirstInside() {
        firstInside = new int[size + 1];
        firstInside[size] = size;
        for (int token = size - 1; token >= 0; token--) {
            firstInside[token] = token;
            if (kinds[token] == TokenKind.OPEN) {
                firstInside[token] = firstInside[token + 1];
            }
        }
    }

    private void grow() {
        int capacity = size + (size >> 1);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        words = Arrays.copyOf(words, capacity);
        partners = Arrays.copyOf(partners, capacity);
    }
}

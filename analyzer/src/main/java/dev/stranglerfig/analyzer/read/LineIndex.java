package dev.stranglerfig.analyzer.read;

import java.util.Arrays;

/** Lines and columns of offsets. */
final class LineIndex {

    private final int[] starts;

    LineIndex(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = newline + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        if (found >= 0) {
            return found + 1;
        }
        return -found - 1;
    }

    int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }
}

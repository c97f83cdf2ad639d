package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.FilledText;
import java.util.Arrays;

/** Where the characters of a text stand in the script it was taken from. Never decreasing. */
public final class OffsetMap {

    private final int shift;
    private final int[] table;

    private OffsetMap(int shift, int[] table) {
        this.shift = shift;
        this.table = table;
    }

    public static OffsetMap identity() {
        return new OffsetMap(0, new int[0]);
    }

    /** The text that a script becomes once its templates are filled in. */
    static OffsetMap of(FilledText filled) {
        if (filled.isUnchanged()) {
            return identity();
        }
        return new OffsetMap(0, filled.offsets());
    }

    /** A stretch taken as it stands, from that offset on. */
    public OffsetMap from(int offset) {
        if (table.length == 0) {
            return new OffsetMap(shift + offset, table);
        }
        return new OffsetMap(0, Arrays.copyOfRange(table, offset, table.length));
    }

    /** A text whose characters came from the offsets given, one more than it has characters. */
    public OffsetMap through(int[] offsets) {
        int[] composed = new int[offsets.length];
        for (int index = 0; index < offsets.length; index++) {
            composed[index] = toScript(offsets[index]);
        }
        return new OffsetMap(0, composed);
    }

    public int toScript(int offset) {
        if (table.length == 0) {
            return shift + offset;
        }
        return table[Math.min(offset, table.length - 1)];
    }
}

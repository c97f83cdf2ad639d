package dev.stranglerfig.analyzer.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The SQL that a script becomes once its templates are filled in, and where each character of it stands in the script. */
public final class FilledText {

    private static final int[] NO_TABLE = {};

    private final String text;
    private final int[] offsets;
    private final List<Passage> passages;

    private FilledText(String text, int[] offsets, List<Passage> passages) {
        this.text = text;
        this.offsets = offsets;
        this.passages = List.copyOf(passages);
    }

    static FilledText unchanged(String text) {
        return new FilledText(text, NO_TABLE, List.of());
    }

    public String text() {
        return text;
    }

    /** Whether the text is the script. */
    public boolean isUnchanged() {
        return offsets.length == 0;
    }

    /** Where each character stands in the script, and where the last one ends; never decreasing. */
    public int[] offsets() {
        if (!isUnchanged()) {
            return offsets.clone();
        }
        int[] same = new int[text.length() + 1];
        Arrays.setAll(same, index -> index);
        return same;
    }

    /** What of the script is no part of the text, by offset. */
    public List<Passage> passages() {
        return passages;
    }

    /** This, made out of another filled text instead of the script. */
    FilledText outOf(FilledText source) {
        if (source.isUnchanged()) {
            return this;
        }
        if (isUnchanged()) {
            return source;
        }
        int[] composed = new int[offsets.length];
        Arrays.setAll(composed, index -> source.offsets[offsets[index]]);
        List<Passage> all = new ArrayList<>(source.passages);
        passages.forEach(passage ->
                all.add(new Passage(source.offsets[passage.start()], source.offsets[passage.end()], passage.kind())));
        all.sort((left, right) -> Integer.compare(left.start(), right.start()));
        return new FilledText(text, composed, all);
    }

    /** Puts a filled text together from left to right. */
    static final class Builder {

        private final String script;
        private final StringBuilder text;
        private final List<Passage> passages = new ArrayList<>();
        private int[] offsets;
        private boolean changed;

        Builder(String script) {
            this.script = script;
            this.text = new StringBuilder(script.length());
            this.offsets = new int[script.length() + 1];
        }

        /** Takes a stretch over as it stands. */
        void copy(int start, int end) {
            room(end - start);
            for (int position = start; position < end; position++) {
                offsets[text.length() + position - start] = position;
            }
            text.append(script, start, end);
        }

        /** Puts a value where something else stood from that offset on. */
        void put(String value, int at) {
            room(value.length());
            Arrays.fill(offsets, text.length(), text.length() + value.length(), at);
            text.append(value);
            changed = true;
        }

        /** Leaves a stretch out; a blank keeps what stands before it apart from what follows. */
        void leaveOut(int start, int end, Passage.Kind kind) {
            if (end > start) {
                put(" ", start);
                passages.add(new Passage(start, end, kind));
            }
        }

        /** What was put together so far. */
        StringBuilder text() {
            return text;
        }

        FilledText build() {
            if (!changed) {
                return unchanged(script);
            }
            room(1);
            offsets[text.length()] = script.length();
            return new FilledText(text.toString(), Arrays.copyOf(offsets, text.length() + 1), passages);
        }

        private void room(int more) {
            int needed = text.length() + more + 1;
            if (needed > offsets.length) {
                offsets = Arrays.copyOf(offsets, Math.max(needed, offsets.length + (offsets.length >> 1)));
            }
        }
    }
}

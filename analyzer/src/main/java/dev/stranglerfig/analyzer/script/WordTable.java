package dev.stranglerfig.analyzer.script;

import org.jspecify.annotations.Nullable;

/** Finds the {@link Word} that a stretch of text spells, without a copy of the text: a hash table with open addresses, at most half full. */
final class WordTable {

    private static final Word[] WORDS = Word.values();
    private static final int LONGEST = longest();
    private static final int MASK = Integer.highestOneBit(WORDS.length) * 4 - 1;
    private static final @Nullable Word[] SLOTS = slots();

    private WordTable() {}

    static @Nullable Word find(CharSequence text, int start, int end) {
        if (end - start > LONGEST) {
            return null;
        }
        int slot = hash(text, start, end);
        Word candidate = SLOTS[slot];
        while (candidate != null) {
            if (spells(candidate.name(), text, start, end)) {
                return candidate;
            }
            slot = (slot + 1) & MASK;
            candidate = SLOTS[slot];
        }
        return null;
    }

    private static boolean spells(String name, CharSequence text, int start, int end) {
        if (name.length() != end - start) {
            return false;
        }
        for (int index = 0; index < name.length(); index++) {
            if (upper(text.charAt(start + index)) != name.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(CharSequence text, int start, int end) {
        int hash = end - start;
        for (int position = start; position < end; position++) {
            hash = hash * 31 + upper(text.charAt(position));
        }
        return (hash ^ (hash >>> 15)) & MASK;
    }

    private static char upper(char character) {
        if (character >= 'a' && character <= 'z') {
            return (char) (character - 32);
        }
        return character;
    }

    private static int longest() {
        int longest = 0;
        for (Word word : WORDS) {
            longest = Math.max(longest, word.name().length());
        }
        return longest;
    }

    private static @Nullable Word[] slots() {
        @Nullable Word[] slots = new Word[MASK + 1];
        for (Word word : WORDS) {
            int slot = hash(word.name(), 0, word.name().length());
            while (slots[slot] != null) {
                slot = (slot + 1) & MASK;
            }
            slots[slot] = word;
        }
        return slots;
    }
}

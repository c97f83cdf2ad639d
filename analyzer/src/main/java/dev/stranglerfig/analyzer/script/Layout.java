package dev.stranglerfig.analyzer.script;

import dev.stranglerfig.warehouse.dialect.BlockComments;
import dev.stranglerfig.warehouse.dialect.LexicalRules;

/** Blanks and comments: what stands between tokens. */
final class Layout {

    private final String text;
    private final LexicalRules rules;
    private boolean unclosed;

    Layout(String text, LexicalRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /** Unicode blanks, and the characters of no width that editors and mail leave in scripts. */
    static boolean isBlank(char character) {
        if (character <= ' ') {
            return true;
        }
        if (character < 0x80) {
            return character == 0x7F;
        }
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u0085'
                || (character >= '\u200B' && character <= '\u200F')
                || character == '\u2060'
                || character == '\uFEFF';
    }

    /** The first position at or after this one that is neither blank nor comment. */
    int skip(int start) {
        int position = start;
        while (position < text.length()) {
            if (isBlank(text.charAt(position))) {
                position++;
                continue;
            }
            int end = commentEnd(position);
            if (end == position) {
                return position;
            }
            if (end < 0) {
                unclosed = true;
                return position;
            }
            position = end;
        }
        return position;
    }

    /** Whether the last skip stopped before a block comment that is never closed. */
    boolean isUnclosed() {
        boolean result = unclosed;
        unclosed = false;
        return result;
    }

    boolean startsComment(int position) {
        return startsBlock(position) || startsLine(position);
    }

    /** The position itself when no comment starts there, -1 when it is never closed. */
    private int commentEnd(int position) {
        if (startsLine(position)) {
            int end = text.indexOf('\n', position);
            if (end < 0) {
                return text.length();
            }
            return end + 1;
        }
        if (startsBlock(position)) {
            return blockEnd(position);
        }
        return position;
    }

    private boolean startsLine(int position) {
        for (String mark : rules.lineComments()) {
            if (text.startsWith(mark, position)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsBlock(int position) {
        return rules.blockComments() != BlockComments.ABSENT && text.startsWith("/*", position);
    }

    private int blockEnd(int start) {
        if (rules.blockComments() == BlockComments.FLAT) {
            int close = text.indexOf("*/", start + 2);
            return close < 0 ? -1 : close + 2;
        }
        int depth = 1;
        int position = start + 2;
        while (position + 1 < text.length()) {
            if (text.startsWith("*/", position)) {
                depth--;
                position += 2;
                if (depth == 0) {
                    return position;
                }
            } else if (text.startsWith("/*", position)) {
                depth++;
                position += 2;
            } else {
                position++;
            }
        }
        return -1;
    }
}

package dev.stranglerfig.analyzer.script;

import dev.stranglerfig.warehouse.dialect.BlockComments;
import dev.stranglerfig.warehouse.dialect.LexicalFeature;
import dev.stranglerfig.warehouse.dialect.LexicalRules;

/** Blanks, comments and the tags of templates: what stands between tokens. */
final class Layout {

    private static final int ASCII = 128;

    private final String text;
    private final LexicalRules rules;
    private final boolean[] opens = new boolean[ASCII];
    private final boolean nested;
    private final boolean blankAfterDashes;
    private final boolean conditional;
    private final boolean notebook;
    private final OpenMarks tags;
    private boolean insideConditional;
    private boolean unclosed;

    Layout(String text, LexicalRules rules) {
        this.text = text;
        this.rules = rules;
        this.nested = rules.comments().block() == BlockComments.NESTED;
        this.blankAfterDashes = rules.has(LexicalFeature.BLANK_AFTER_DASHES);
        this.conditional = rules.has(LexicalFeature.CONDITIONAL_COMMENTS);
        this.notebook = rules.has(LexicalFeature.NOTEBOOK_CELLS);
        this.tags = new OpenMarks(text);
        rules.comments().line().forEach(mark -> opens[mark.charAt(0)] = true);
        opens['/'] = true;
        opens['*'] = conditional;
        opens['{'] = true;
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
            char character = text.charAt(position);
            if (isBlank(character)) {
                position++;
                continue;
            }
            if (character >= ASCII || !opens[character]) {
                return position;
            }
            int end = layoutEnd(position);
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
        char character = text.charAt(position);
        return character < ASCII && opens[character] && (startsBlock(position) || startsLine(position));
    }

    /** The position itself when no layout starts there, -1 when it is never closed. */
    private int layoutEnd(int position) {
        if (startsLine(position)) {
            int end = text.indexOf('\n', position);
            return end < 0 ? text.length() : end + 1;
        }
        if (conditional && startsConditional(position)) {
            insideConditional = true;
            return digitsEnd(text.indexOf('!', position) + 1);
        }
        if (insideConditional && text.startsWith("*/", position)) {
            insideConditional = false;
            return position + 2;
        }
        if (startsBlock(position)) {
            return nested ? nestedEnd(position) : flatEnd(position);
        }
        return tags.tagEnd(position);
    }

    private boolean startsLine(int position) {
        for (String mark : rules.comments().line()) {
            if (text.startsWith(mark, position) && isLineMark(mark, position)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLineMark(String mark, int position) {
        return switch (mark) {
            case "--" -> isDashes(position);
            case "//" -> position == 0 || ":/".indexOf(text.charAt(position - 1)) < 0;
            case "#" -> position + 1 >= text.length() || text.charAt(position + 1) != '{';
            default -> true;
        };
    }

    private boolean isDashes(int position) {
        if (notebook && text.startsWith(ClientLines.NEXT_CELL, position)) {
            return false;
        }
        return !blankAfterDashes || position + 2 >= text.length() || isBlank(text.charAt(position + 2));
    }

    private boolean startsBlock(int position) {
        return rules.comments().block() != BlockComments.ABSENT && text.startsWith("/*", position);
    }

    /** {@code /*!40101} of MySQL and {@code /*M!100100} of MariaDB. */
    private boolean startsConditional(int position) {
        return text.startsWith("/*!", position) || text.startsWith("/*M!", position);
    }

    private int digitsEnd(int start) {
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int flatEnd(int start) {
        int close = text.indexOf("*/", start + 2);
        return close < 0 ? -1 : close + 2;
    }

    private int nestedEnd(int start) {
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

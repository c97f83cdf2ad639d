package dev.stranglerfig.analyzer.script;

import java.util.Locale;
import java.util.Set;

/** What is due behind a text, as far as its last word or sign tells. */
enum ExpansionPlace {
    /** A table. */
    SOURCE,
    /** A value or a name, or the rest of one. */
    OPERAND,
    /** Nothing: whatever follows begins something new. */
    NONE;

    private static final int LONGEST_WORD = 24;
    private static final int MOST_BLANKS = 1000;
    private static final Set<String> SOURCES = Set.of("FROM", "JOIN", "USING");
    private static final Set<String> OPERANDS = Set.of(
            "ALL",
            "AND",
            "AS",
            "BETWEEN",
            "BY",
            "CASE",
            "DISTINCT",
            "ELSE",
            "EXISTS",
            "HAVING",
            "IN",
            "INTERVAL",
            "INTO",
            "IS",
            "LIKE",
            "LIMIT",
            "NOT",
            "OFFSET",
            "ON",
            "OR",
            "OVERWRITE",
            "SELECT",
            "SET",
            "TABLE",
            "THEN",
            "TO",
            "TOP",
            "TRUNCATE",
            "UPDATE",
            "VALUES",
            "VIEW",
            "WHEN",
            "WHERE");
    private static final String CLOSING = ")]}'\"`;";

    static ExpansionPlace of(CharSequence text) {
        if (isInsideText(text)) {
            return OPERAND;
        }
        int end = significantEnd(text, text.length());
        if (end == 0) {
            return NONE;
        }
        char last = text.charAt(end - 1);
        if (end == text.length() && last != '(' && last != ',') {
            return OPERAND;
        }
        if (!isWordPart(last)) {
            return CLOSING.indexOf(last) >= 0 ? NONE : OPERAND;
        }
        String word = word(text, end);
        if (SOURCES.contains(word)) {
            return SOURCE;
        }
        return OPERANDS.contains(word) ? OPERAND : NONE;
    }

    /** Whether the line holds an open quote or a comment. */
    private static boolean isInsideText(CharSequence text) {
        int stop = Math.max(0, text.length() - MOST_BLANKS);
        int line = lineStart(text, text.length(), stop);
        boolean quoted = false;
        for (int position = line; position < text.length(); position++) {
            quoted ^= text.charAt(position) == '\'';
        }
        return quoted || comment(text, line, text.length()) < text.length();
    }

    /** Where the last character stands that is neither blank nor in a comment to the end of a line. */
    private static int significantEnd(CharSequence text, int from) {
        int end = from;
        int stop = Math.max(0, from - MOST_BLANKS);
        while (end > stop) {
            int line = lineStart(text, end, stop);
            int comment = comment(text, line, end);
            end = trimmed(text, line, comment);
            if (end > line) {
                return end;
            }
            end = Math.max(stop, line - 1);
        }
        return end;
    }

    private static int lineStart(CharSequence text, int end, int stop) {
        int start = end;
        while (start > stop && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private static int comment(CharSequence text, int line, int end) {
        for (int position = line; position + 1 < end; position++) {
            if (text.charAt(position) == '-' && text.charAt(position + 1) == '-') {
                return position;
            }
        }
        return end;
    }

    private static int trimmed(CharSequence text, int line, int end) {
        int trimmed = end;
        while (trimmed > line && Layout.isBlank(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    private static String word(CharSequence text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return text.subSequence(start, end).toString().toUpperCase(Locale.ROOT);
    }

    private static boolean isWordPart(char character) {
        return character == '_' || Character.isLetterOrDigit(character);
    }
}

package dev.stranglerfig.analyzer.script;

import dev.stranglerfig.warehouse.dialect.LexicalRules;
import dev.stranglerfig.warehouse.dialect.QuoteRule;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds where quoted text begins and ends. */
final class QuotedText {

    private static final int ASCII = 128;
    private static final String OPENING = "[({<";
    private static final String CLOSING = "])}>";

    private final String text;
    private final @Nullable QuoteRule[][] byFirst = new QuoteRule[ASCII][];

    QuotedText(String text, LexicalRules rules) {
        this.text = text;
        for (QuoteRule rule : rules.quotes()) {
            char first = rule.open().charAt(0);
            add(Character.toLowerCase(first), rule);
            if (Character.isLetter(first)) {
                add(Character.toUpperCase(first), rule);
            }
        }
    }

    @Nullable
    QuoteRule ruleAt(int position) {
        char first = text.charAt(position);
        if (first >= ASCII) {
            return null;
        }
        QuoteRule[] rules = byFirst[first];
        if (rules == null) {
            return null;
        }
        for (QuoteRule rule : rules) {
            String open = rule.open();
            if (open.length() == 1 || text.regionMatches(true, position + 1, open, 1, open.length() - 1)) {
                return rule;
            }
        }
        return null;
    }

    /** The offset after the closing quote, or -1. */
    int end(int start, QuoteRule rule) {
        int content = start + rule.open().length();
        if (rule.escape() == QuoteRule.Escape.OWN_DELIMITER) {
            return ownDelimiterEnd(content);
        }
        char close = rule.close().charAt(0);
        boolean backslash = rule.escape() == QuoteRule.Escape.BACKSLASH;
        int position = content;
        while (position < text.length()) {
            char character = text.charAt(position);
            if (character == '\\' && backslash) {
                position += 2;
            } else if (character != close || !text.startsWith(rule.close(), position)) {
                position++;
            } else if (isDoubled(rule, position)) {
                position += 2;
            } else {
                return position + rule.close().length();
            }
        }
        return -1;
    }

    /** The offset after {@code $tag$}, or -1 when no tag starts here. */
    int dollarTagEnd(int start) {
        int position = start + 1;
        while (position < text.length() && isTagPart(text.charAt(position))) {
            position++;
        }
        if (position < text.length() && text.charAt(position) == '$') {
            return position + 1;
        }
        return -1;
    }

    /** The offset after the closing tag, or -1. */
    int dollarEnd(int start, int tagEnd) {
        String tag = text.substring(start, tagEnd);
        int close = text.indexOf(tag, tagEnd);
        if (close < 0) {
            return -1;
        }
        return close + tag.length();
    }

    private int ownDelimiterEnd(int content) {
        if (content >= text.length()) {
            return -1;
        }
        char open = text.charAt(content);
        int pair = OPENING.indexOf(open);
        char partner = pair < 0 ? open : CLOSING.charAt(pair);
        int close = text.indexOf(partner + "'", content + 1);
        return close < 0 ? -1 : close + 2;
    }

    private boolean isDoubled(QuoteRule rule, int position) {
        return rule.close().length() == 1
                && position + 1 < text.length()
                && text.charAt(position + 1) == rule.close().charAt(0);
    }

    private void add(char first, QuoteRule rule) {
        QuoteRule[] known = byFirst[first];
        if (known == null) {
            byFirst[first] = new QuoteRule[] {rule};
            return;
        }
        QuoteRule[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = rule;
        byFirst[first] = more;
    }

    private static boolean isTagPart(char character) {
        return character == '_' || Character.isLetterOrDigit(character);
    }
}

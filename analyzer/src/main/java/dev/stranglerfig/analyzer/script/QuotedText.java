package dev.stranglerfig.analyzer.script;

import dev.stranglerfig.warehouse.dialect.LexicalRules;
import dev.stranglerfig.warehouse.dialect.QuoteRule;
import org.jspecify.annotations.Nullable;

/** Finds where quoted text begins and ends. */
final class QuotedText {

    private final String text;
    private final LexicalRules rules;

    QuotedText(String text, LexicalRules rules) {
        this.text = text;
        this.rules = rules;
    }

    @Nullable
    QuoteRule ruleAt(int position) {
        for (QuoteRule rule : rules.quotes()) {
            String open = rule.open();
            if (text.regionMatches(true, position, open, 0, open.length())) {
                return rule;
            }
        }
        return null;
    }

    /** The offset after the closing quote, or -1. */
    int end(int start, QuoteRule rule) {
        int position = start + rule.open().length();
        while (position < text.length()) {
            char character = text.charAt(position);
            if (character == '\\' && rule.escape() == QuoteRule.Escape.BACKSLASH) {
                position += 2;
                continue;
            }
            if (character != rule.close()) {
                position++;
                continue;
            }
            if (position + 1 >= text.length() || text.charAt(position + 1) != rule.close()) {
                return position + 1;
            }
            position += 2;
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

    private static boolean isTagPart(char character) {
        return character == '_' || Character.isLetterOrDigit(character);
    }
}

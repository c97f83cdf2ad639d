package dev.stranglerfig.analyzer.script;

import dev.stranglerfig.warehouse.dialect.LexicalFeature;
import dev.stranglerfig.warehouse.dialect.LexicalRules;

/** Finds where an operator ends: before a comment, a sign, a variable. */
final class Symbols {

    private static final String SYMBOLS = "+-*/<>=~!@#%^&|`?:$\\";

    /** With one of these in it, an operator of PostgreSQL may end in a sign. */
    private static final String BEFORE_SIGN = "~!@#%^&|`?";

    private final String text;
    private final Layout layout;
    private final boolean signs;
    private final boolean ampersands;

    Symbols(String text, LexicalRules rules, Layout layout) {
        this.text = text;
        this.layout = layout;
        this.signs = rules.has(LexicalFeature.QUESTION_OPERATORS);
        this.ampersands = rules.has(LexicalFeature.AMPERSAND_VARIABLES);
    }

    /** The position itself when no operator starts there. */
    int end(int position) {
        int end = position;
        while (end < text.length() && goesOn(position, end)) {
            end++;
        }
        return end;
    }

    private boolean goesOn(int start, int at) {
        char character = text.charAt(at);
        if (SYMBOLS.indexOf(character) < 0) {
            return false;
        }
        if (at == start) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (before == ':') {
            return at == start + 1 && (character == ':' || character == '=');
        }
        return switch (character) {
            case ':', '$', '\\' -> false;
            case '@' -> signs;
            case '&' -> !ampersands;
            case '?' -> signs && before == '@';
            case '%' -> !opensPercent(at + 1);
            case '#' -> !text.startsWith("#{", at) && !layout.startsComment(at);
            case '+', '-' -> isPartOfArrow(at, before) || (signs && BEFORE_SIGN.indexOf(before) >= 0);
            default -> !layout.startsComment(at);
        };
    }

    /** {@code <->} holds a hyphen that is no sign. */
    private boolean isPartOfArrow(int at, char before) {
        return before == '<' && text.startsWith("->", at);
    }

    /** {@code %s} and {@code %(name)s} are parameters. */
    private boolean opensPercent(int next) {
        return next < text.length() && (text.charAt(next) == 's' || text.charAt(next) == '(');
    }
}

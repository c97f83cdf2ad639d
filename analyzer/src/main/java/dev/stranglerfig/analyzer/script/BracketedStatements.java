package dev.stranglerfig.analyzer.script;

import org.jspecify.annotations.Nullable;

/** Statements with semicolons between brackets: {@code CREATE RULE ... DO (insert ...; delete ...)}, {@code CREATE MACRO m AS (...; ...;)}. */
final class BracketedStatements {

    private static final int WORDS_TO_LOOK_AT = 4;

    private BracketedStatements() {}

    /** Whether the statement that begins at this token is one of them. */
    static boolean isOpen(TokenArrays arrays, int statement) {
        if (statement >= arrays.size || !begins(arrays.words[statement])) {
            return false;
        }
        int limit = Math.min(arrays.size, statement + WORDS_TO_LOOK_AT);
        for (int token = statement + 1; token < limit; token++) {
            if (arrays.words[token] == Word.RULE || arrays.words[token] == Word.MACRO) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(@Nullable Word word) {
        return word == Word.CREATE || word == Word.REPLACE;
    }
}

package dev.stranglerfig.analyzer.script;

/** {@code CREATE RULE ... DO (insert ...; delete ...)} is the one statement with semicolons between brackets. */
final class RuleAction {

    private static final int WORDS_TO_LOOK_AT = 4;

    private RuleAction() {}

    static boolean isOpen(TokenArrays arrays, int statement) {
        if (statement >= arrays.size || arrays.words[statement] != Word.CREATE) {
            return false;
        }
        int limit = Math.min(arrays.size, statement + WORDS_TO_LOOK_AT);
        for (int token = statement + 1; token < limit; token++) {
            if (arrays.words[token] == Word.RULE) {
                return true;
            }
        }
        return false;
    }
}

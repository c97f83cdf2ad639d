package dev.stranglerfig.analyzer.script;

import java.util.EnumSet;
import java.util.Set;

/** A block or a program of PL/SQL, which SQL*Plus takes in until a line {@code /}, whatever semicolons it holds. */
final class ProgramStatement {

    private static final int WORDS_TO_LOOK_AT = 7;
    private static final Set<Word> BLOCK_HEADS = EnumSet.of(Word.BEGIN, Word.DECLARE);
    private static final Set<Word> PROGRAMS =
            EnumSet.of(Word.PROCEDURE, Word.FUNCTION, Word.PACKAGE, Word.TRIGGER, Word.TYPE);

    private ProgramStatement() {}

    /** Whether the statement that begins at this token is one. */
    static boolean isOpen(TokenArrays arrays, int statement) {
        if (statement >= arrays.size) {
            return false;
        }
        Word head = arrays.words[statement];
        if (head != Word.CREATE) {
            return head != null && BLOCK_HEADS.contains(head);
        }
        int limit = Math.min(arrays.size, statement + WORDS_TO_LOOK_AT);
        for (int token = statement + 1; token < limit; token++) {
            Word word = arrays.words[token];
            if (word != null && PROGRAMS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}

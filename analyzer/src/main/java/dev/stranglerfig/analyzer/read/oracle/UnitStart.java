package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;
import java.util.EnumSet;
import java.util.Set;

/** Tells PL/SQL units, which hold semicolons, from plain SQL. */
final class UnitStart {

    private static final Set<Word> KINDS =
            EnumSet.of(Word.FUNCTION, Word.PROCEDURE, Word.PACKAGE, Word.TRIGGER, Word.TYPE);
    private static final int MOST_WORDS = 5;

    private UnitStart() {}

    static boolean isHere(TokenCursor cursor) {
        return isBlock(cursor) || kind(cursor) >= 0;
    }

    /** Whether an anonymous block begins here; BEGIN alone, as other databases begin a transaction, does not. */
    static boolean isBlock(TokenCursor cursor) {
        boolean begins = cursor.is(Word.BEGIN) && !cursor.isAhead(1, TokenKind.SEMICOLON);
        return begins || cursor.is(Word.DECLARE) || cursor.isSymbol("<<");
    }

    /** The token with the kind of the unit that is made here, or -1. The sources that the dictionary shows lack CREATE. */
    static int kind(TokenCursor cursor) {
        Tokens tokens = cursor.tokens();
        int token = cursor.position();
        boolean create = cursor.is(Word.CREATE);
        if (create) {
            int last = Math.min(cursor.limit(), token + MOST_WORDS);
            do {
                token++;
            } while (token < last && isPassed(tokens, token));
        }
        if (token >= cursor.limit()) {
            return -1;
        }
        Word word = tokens.word(token);
        if (word == null || !KINDS.contains(word)) {
            return -1;
        }
        boolean body = token + 1 < cursor.limit() && tokens.word(token + 1) == Word.BODY;
        boolean isUnit = word != Word.TYPE || body;
        return isUnit ? token : -1;
    }

    private static boolean isPassed(Tokens tokens, int token) {
        Word word = tokens.word(token);
        boolean known = word == Word.OR || word == Word.REPLACE || word == Word.EDITIONABLE;
        return known || tokens.textOf(token).equalsIgnoreCase("noneditionable");
    }
}

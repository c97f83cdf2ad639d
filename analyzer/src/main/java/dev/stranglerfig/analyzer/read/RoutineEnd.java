package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.EnumSet;
import java.util.Set;

/** Finds where a statement ends in a dialect whose routines stand in the script as they are: a semicolon within BEGIN ... END ends nothing. */
public final class RoutineEnd {

    private static final Set<Word> WITH_BODY =
            EnumSet.of(Word.PROCEDURE, Word.FUNCTION, Word.TRIGGER, Word.EVENT, Word.PACKAGE);

    private RoutineEnd() {}

    /** The semicolon, separator or command that ends the statement here; the cursor's limit when the text ends first. */
    public static int find(TokenCursor cursor) {
        int token = cursor.position();
        boolean creates = cursor.is(Word.CREATE) || cursor.is(Word.ALTER) || cursor.is(Word.REPLACE);
        boolean body = cursor.is(Word.BEGIN) && cursor.isAhead(1, Word.NOT);
        while (token < cursor.limit()) {
            TokenKind kind = cursor.tokens().kind(token);
            Word word = cursor.tokens().word(token);
            if (kind == TokenKind.SEMICOLON || kind == TokenKind.META || kind == TokenKind.SEPARATOR) {
                return token;
            }
            body |= creates && word != null && WITH_BODY.contains(word);
            token = body && word == Word.BEGIN ? InlineBody.after(cursor, token) : cursor.afterGroup(token);
        }
        return cursor.limit();
    }
}

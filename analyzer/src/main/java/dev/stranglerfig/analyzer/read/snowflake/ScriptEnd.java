package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.InlineBody;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.EnumSet;
import java.util.Set;

/** Where a statement ends: at its semicolon; a block, also as the body of a procedure or a task, at its END. */
final class ScriptEnd {

    private static final Set<Word> TRANSACTION = EnumSet.of(Word.TRANSACTION, Word.WORK, Word.NAME);

    private ScriptEnd() {}

    static int find(TokenCursor cursor) {
        int token = cursor.position();
        boolean mayOpen = true;
        while (token < cursor.limit()) {
            TokenKind kind = cursor.tokens().kind(token);
            if (kind == TokenKind.SEMICOLON || kind == TokenKind.META) {
                return token;
            }
            if (mayOpen && opensBlock(cursor, token)) {
                return InlineBody.after(cursor, begin(cursor, token));
            }
            mayOpen = cursor.tokens().word(token) == Word.AS;
            token = cursor.afterGroup(token);
        }
        return cursor.limit();
    }

    /** Whether a block of Snowflake Scripting begins at this token, and no transaction. */
    static boolean opensBlock(TokenCursor cursor, int token) {
        Word word = cursor.tokens().word(token);
        if (word == Word.DECLARE) {
            return begin(cursor, token) < cursor.limit();
        }
        int next = token + 1;
        if (word != Word.BEGIN || next >= cursor.limit()) {
            return false;
        }
        Word after = cursor.tokens().word(next);
        boolean transaction =
                cursor.tokens().kind(next) == TokenKind.SEMICOLON || (after != null && TRANSACTION.contains(after));
        return !transaction;
    }

    /** The BEGIN of the block whose declarations may stand before it. */
    private static int begin(TokenCursor cursor, int first) {
        int token = first;
        while (token < cursor.limit() && cursor.tokens().word(token) != Word.BEGIN) {
            token = nested(cursor, token) ? afterNested(cursor, token) : cursor.afterGroup(token);
        }
        return Math.min(token, cursor.limit());
    }

    /** {@code name PROCEDURE (arguments) RETURNS type AS BEGIN ... END} among the declarations. */
    static boolean nested(TokenCursor cursor, int token) {
        return cursor.tokens().word(token) == Word.PROCEDURE
                && token + 1 < cursor.limit()
                && cursor.tokens().kind(token + 1) == TokenKind.OPEN;
    }

    /** The token behind the body of a procedure among the declarations. */
    static int afterNested(TokenCursor cursor, int procedure) {
        return InlineBody.after(cursor, begin(cursor, procedure + 1));
    }
}

package dev.stranglerfig.analyzer.read.bigquery;

import dev.stranglerfig.analyzer.read.InlineBody;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;

/** Where a statement ends: at its semicolon; the definition of a procedure at the END of its body. */
final class ScriptEnd {

    private ScriptEnd() {}

    static int find(TokenCursor cursor) {
        int token = cursor.position();
        boolean procedure = false;
        while (token < cursor.limit()) {
            TokenKind kind = cursor.tokens().kind(token);
            Word word = cursor.tokens().word(token);
            if (kind == TokenKind.SEMICOLON || kind == TokenKind.SEPARATOR) {
                return token;
            }
            procedure |= word == Word.PROCEDURE;
            if (procedure && word == Word.BEGIN) {
                return InlineBody.after(cursor, token);
            }
            token = cursor.afterGroup(token);
        }
        return cursor.limit();
    }
}

package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;

/** Finds where a statement of a script ends: at its semicolon, before a client command that sends it, after BEGIN ATOMIC ... END. */
final class StatementEnd {

    private StatementEnd() {}

    static int find(TokenCursor cursor) {
        int token = cursor.position();
        boolean routine = false;
        int depth = 0;
        while (token < cursor.limit()) {
            TokenKind kind = cursor.tokens().kind(token);
            Word word = cursor.tokens().word(token);
            if (kind == TokenKind.META || kind == TokenKind.SEPARATOR || (kind == TokenKind.SEMICOLON && depth == 0)) {
                return token;
            }
            routine |= word == Word.FUNCTION || word == Word.PROCEDURE;
            if (routine) {
                depth += change(cursor, token, depth);
            }
            token = cursor.afterGroup(token);
        }
        return cursor.limit();
    }

    private static int change(TokenCursor cursor, int token, int depth) {
        Word word = cursor.tokens().word(token);
        boolean atomic = word == Word.BEGIN
                && token + 1 < cursor.limit()
                && cursor.tokens().word(token + 1) == Word.ATOMIC;
        if (atomic || (depth > 0 && word == Word.CASE)) {
            return 1;
        }
        if (depth > 0 && word == Word.END) {
            return -1;
        }
        return 0;
    }
}

package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;

/**
 * Finds where plain SQL ends: at its semicolon, before a line of the client, and before a CREATE or DECLARE that a blank line parts from it, because
 * SQL*Plus ends a statement at a blank line. {@code EXEC} ends with its line, unless the next one is indented.
 */
final class SqlEnd {

    private SqlEnd() {}

    static int find(TokenCursor cursor) {
        if (cursor.is(Word.EXEC) || cursor.is(Word.EXECUTE)) {
            return lineEnd(cursor);
        }
        int first = cursor.position();
        int token = first;
        while (token < cursor.limit() && !ends(cursor.tokens(), token, first)) {
            token = cursor.afterGroup(token);
        }
        return token;
    }

    private static boolean ends(Tokens tokens, int token, int first) {
        TokenKind kind = tokens.kind(token);
        if (kind == TokenKind.SEMICOLON || kind == TokenKind.META || kind == TokenKind.SEPARATOR) {
            return true;
        }
        Word word = tokens.word(token);
        return token > first && (word == Word.CREATE || word == Word.DECLARE) && isApart(tokens, token);
    }

    /** Whether the token begins its line and the line before it is blank. */
    private static boolean isApart(Tokens tokens, int token) {
        String text = tokens.text();
        int start = tokens.start(token);
        if (start == 0 || text.charAt(start - 1) != '\n') {
            return false;
        }
        int before = text.lastIndexOf('\n', start - 2);
        return before >= 0 && text.substring(before, start).isBlank();
    }

    private static int lineEnd(TokenCursor cursor) {
        Tokens tokens = cursor.tokens();
        int token = cursor.position() + 1;
        while (token < cursor.limit() && tokens.kind(token) != TokenKind.SEMICOLON && sameLine(tokens, token)) {
            token++;
        }
        return token;
    }

    /** An indented line goes on with the one before it. */
    private static boolean sameLine(Tokens tokens, int token) {
        int start = tokens.start(token);
        return start == 0 || tokens.text().charAt(start - 1) != '\n';
    }
}

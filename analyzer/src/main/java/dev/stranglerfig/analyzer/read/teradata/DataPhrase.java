package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.EnumSet;
import java.util.Set;

/**
 * A data definition phrase behind a value: {@code amount (DECIMAL(18,2))}, {@code day (DATE, FORMAT 'YYYY-MM-DD')}, {@code name (TITLE 'Name')}. It
 * looks like a call when a name stands before it.
 */
final class DataPhrase {

    private static final Set<Word> ATTRIBUTES =
            EnumSet.of(Word.TITLE, Word.FORMAT, Word.NAMED, Word.CASESPECIFIC, Word.NOT, Word.UPPERCASE, Word.COMPRESS);

    private static final Set<Word> TYPES = EnumSet.of(
            Word.DATE,
            Word.TIME,
            Word.TIMESTAMP,
            Word.INTEGER,
            Word.INT,
            Word.SMALLINT,
            Word.BIGINT,
            Word.BYTEINT,
            Word.DECIMAL,
            Word.DEC,
            Word.NUMERIC,
            Word.NUMBER,
            Word.FLOAT,
            Word.REAL,
            Word.DOUBLE,
            Word.CHAR,
            Word.CHARACTER,
            Word.VARCHAR,
            Word.BYTE,
            Word.VARBYTE,
            Word.INTERVAL);

    private DataPhrase() {}

    /** Whether a phrase stands behind an operand; one that names it is its alias and none of these. */
    static boolean isBehindOperand(TokenCursor cursor) {
        return cursor.is(TokenKind.OPEN) && !cursor.isAhead(1, Word.NAMED) && isPhrase(cursor, 0);
    }

    /** Whether what looks like a call is a name and a phrase: types must stand apart from the name, as in {@code day_id (DATE)}. */
    static boolean isBehindName(TokenCursor cursor) {
        int steps = 1;
        while (cursor.isAhead(steps, TokenKind.DOT)) {
            steps += 2;
        }
        if (!cursor.isAhead(steps, TokenKind.OPEN) || !isPhrase(cursor, steps)) {
            return false;
        }
        int open = cursor.position() + steps;
        Word first = cursor.wordAhead(steps + 1);
        boolean apart = cursor.tokens().start(open) > cursor.tokens().end(open - 1);
        return apart || (first != null && ATTRIBUTES.contains(first) && first != Word.NOT);
    }

    private static boolean isPhrase(TokenCursor cursor, int steps) {
        Word first = cursor.wordAhead(steps + 1);
        if (first == null) {
            return false;
        }
        if (ATTRIBUTES.contains(first)) {
            return first != Word.NOT || cursor.isAhead(steps + 2, Word.CASESPECIFIC);
        }
        int next = cursor.position() + steps + 2;
        if (next < cursor.limit() && cursor.tokens().kind(next) == TokenKind.OPEN) {
            next = cursor.afterGroup(next);
        }
        return TYPES.contains(first) && (isClose(cursor, next) || isAttribute(cursor, next));
    }

    private static boolean isClose(TokenCursor cursor, int token) {
        return token < cursor.limit() && cursor.tokens().kind(token) == TokenKind.CLOSE;
    }

    private static boolean isAttribute(TokenCursor cursor, int comma) {
        boolean more = comma + 1 < cursor.limit() && cursor.tokens().kind(comma) == TokenKind.COMMA;
        return more && ATTRIBUTES.contains(cursor.tokens().word(comma + 1));
    }
}

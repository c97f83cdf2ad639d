package dev.stranglerfig.analyzer.script;

import java.util.EnumSet;
import java.util.Set;

/** Guesses from the token before whether an operand or an operator comes next: {@code = %s} is a parameter, {@code a %s} a remainder. */
final class OperandPlace {

    private static final Set<Word> BEFORE_OPERAND = EnumSet.of(
            Word.ALL,
            Word.AND,
            Word.ANY,
            Word.AS,
            Word.BETWEEN,
            Word.BY,
            Word.CALL,
            Word.CASE,
            Word.COLUMN,
            Word.CONSTRAINT,
            Word.DATABASE,
            Word.FUNCTION,
            Word.INDEX,
            Word.PROC,
            Word.PROCEDURE,
            Word.ROLE,
            Word.TRIGGER,
            Word.TYPE,
            Word.USER,
            Word.DISTINCT,
            Word.DROP,
            Word.ELSE,
            Word.EXEC,
            Word.EXECUTE,
            Word.EXISTS,
            Word.FETCH,
            Word.FIRST,
            Word.FROM,
            Word.HAVING,
            Word.ILIKE,
            Word.IN,
            Word.INTERVAL,
            Word.INTO,
            Word.IS,
            Word.JOIN,
            Word.LIKE,
            Word.LIMIT,
            Word.NEXT,
            Word.NOT,
            Word.OFFSET,
            Word.ON,
            Word.OR,
            Word.OVERWRITE,
            Word.QUALIFY,
            Word.RETURN,
            Word.SCHEMA,
            Word.SELECT,
            Word.SET,
            Word.TABLE,
            Word.THEN,
            Word.TO,
            Word.TOP,
            Word.TRUNCATE,
            Word.UPDATE,
            Word.USE,
            Word.USING,
            Word.VALUES,
            Word.VIEW,
            Word.WHEN,
            Word.WHERE);

    private final TokenArrays arrays;

    OperandPlace(TokenArrays arrays) {
        this.arrays = arrays;
    }

    boolean isHere() {
        if (arrays.size == 0) {
            return true;
        }
        int last = arrays.size - 1;
        if (arrays.kinds[last] == TokenKind.WORD) {
            Word word = arrays.words[last];
            return word != null && BEFORE_OPERAND.contains(word);
        }
        return !endsOperand(arrays.kinds[last]);
    }

    /** Whether an operand ends directly before the position, as in {@code a:b}. */
    boolean touchesOperand(int position) {
        if (arrays.size == 0 || arrays.ends[arrays.size - 1] != position) {
            return false;
        }
        TokenKind kind = arrays.kinds[arrays.size - 1];
        return kind == TokenKind.WORD || endsOperand(kind);
    }

    /** Whether a string stands before, as in {@code JSON_OBJECT('key': b)}. */
    boolean followsString() {
        return arrays.size > 0 && arrays.kinds[arrays.size - 1] == TokenKind.STRING;
    }

    /** Whether a name or a part of it ends directly before the position, so that a dot there goes on with it. */
    boolean touchesName(int position) {
        return touchesOperand(position) && arrays.kinds[arrays.size - 1] != TokenKind.NUMBER;
    }

    private static boolean endsOperand(TokenKind kind) {
        return switch (kind) {
            case QUOTED_NAME,
                    STRING,
                    DOLLAR_STRING,
                    NUMBER,
                    PARAMETER,
                    VARIABLE,
                    STAGE,
                    HOLE,
                    CLOSE,
                    CLOSE_SQUARE,
                    CLOSE_BRACE -> true;
            case WORD,
                    SYMBOL,
                    OPEN,
                    OPEN_SQUARE,
                    OPEN_BRACE,
                    COMMA,
                    DOT,
                    SEMICOLON,
                    SEPARATOR,
                    META,
                    DATA,
                    UNCLOSED,
                    STRAY -> false;
        };
    }
}

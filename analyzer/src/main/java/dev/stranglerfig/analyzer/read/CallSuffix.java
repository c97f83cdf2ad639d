package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.EnumSet;
import java.util.Set;

/** Reads what may follow a call: {@code WITHIN GROUP (...)}, {@code FILTER (WHERE ...)}, {@code OVER (...)}. */
public final class CallSuffix {

    private static final Set<Word> FRAME = EnumSet.of(Word.ROWS, Word.RANGE, Word.GROUPS);

    private CallSuffix() {}

    public static void read(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        if (cursor.is(Word.WITHIN) && cursor.isAhead(1, Word.GROUP) && cursor.isAhead(2, TokenKind.OPEN)) {
            cursor.accept(Word.WITHIN, Word.GROUP);
            window(grammar, cursor.inside(), parts);
        }
        if (cursor.is(Word.FILTER) && cursor.isAhead(1, TokenKind.OPEN)) {
            cursor.advance();
            TokenCursor inner = cursor.inside();
            inner.accept(Word.WHERE);
            grammar.expressions().readInto(inner, parts);
            inner.finish();
        }
        if (!cursor.accept(Word.IGNORE, Word.NULLS)) {
            cursor.accept(Word.RESPECT, Word.NULLS);
        }
        if (cursor.is(Word.OVER) && cursor.isAhead(1, TokenKind.OPEN)) {
            cursor.advance();
            window(grammar, cursor.inside(), parts);
        } else if (cursor.is(Word.OVER) && cursor.isAhead(1, TokenKind.WORD)) {
            cursor.advance();
            cursor.advance();
        }
    }

    /** {@code name PARTITION BY ... ORDER BY ... ROWS ...}; in a graph {@code GRAPH PATH}. */
    public static void window(Grammar grammar, TokenCursor inner, ExpressionParts parts) {
        boolean named = inner.is(TokenKind.WORD)
                && !inner.isSequence(Word.PARTITION, Word.BY)
                && !inner.isSequence(Word.ORDER, Word.BY)
                && !inner.isAny(FRAME);
        if (named) {
            inner.advance();
            inner.accept(Word.PATH);
        }
        if (inner.accept(Word.PARTITION, Word.BY)) {
            grammar.expressions().list(inner).forEach(expression -> ArgumentReader.merge(expression, parts));
        }
        if (inner.accept(Word.ORDER, Word.BY)) {
            grammar.expressions().ordering(inner).forEach(expression -> ArgumentReader.merge(expression, parts));
        }
        if (inner.isAny(FRAME)) {
            inner.advanceAll();
        }
        inner.finish();
    }
}

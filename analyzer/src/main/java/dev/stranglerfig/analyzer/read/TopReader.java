package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.Optional;

/** {@code TOP 10}, {@code TOP (@n) PERCENT}, {@code TOP 1 WITH TIES} after SELECT, and after INSERT, UPDATE and DELETE where a dialect has that. */
public final class TopReader {

    private TopReader() {}

    static void read(Grammar grammar, TokenCursor cursor, SelectionParts parts) {
        read(grammar, cursor).ifPresent(parts::filter);
    }

    /** The clause here: what it counts when that is put in brackets; nothing is read when there is none. */
    public static Optional<Expression> read(Grammar grammar, TokenCursor cursor) {
        if (!starts(cursor)) {
            return Optional.empty();
        }
        cursor.advance();
        Optional<Expression> count = Optional.empty();
        if (cursor.is(TokenKind.OPEN)) {
            count = Optional.of(grammar.expressions().read(cursor.upTo(cursor.afterGroup(cursor.position()))));
        } else {
            cursor.advance();
        }
        cursor.accept(Word.PERCENT);
        cursor.accept(Word.WITH, Word.TIES);
        return count;
    }

    private static boolean starts(TokenCursor cursor) {
        if (!cursor.is(Word.TOP) || !cursor.tokens().dialect().has(SyntaxFeature.TOP)) {
            return false;
        }
        return cursor.isAhead(1, TokenKind.NUMBER)
                || cursor.isAhead(1, TokenKind.OPEN)
                || cursor.isAhead(1, TokenKind.PARAMETER)
                || NameReader.startsVariable(cursor, 1);
    }
}

package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Expression;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows behind VALUES: {@code (a, DEFAULT), (b, 1)}, {@code ROW(a, b)}; each expression keeps its column. */
public final class RowReader {

    private RowReader() {}

    public static List<List<Expression>> rows(Grammar grammar, TokenCursor cursor) {
        List<List<Expression>> rows = new ArrayList<>();
        do {
            List<Expression> row = row(grammar, cursor);
            if (!row.isEmpty()) {
                rows.add(row);
            }
        } while (cursor.accept(TokenKind.COMMA));
        return rows;
    }

    /** One row; without brackets one value. */
    public static List<Expression> row(Grammar grammar, TokenCursor cursor) {
        boolean said = cursor.is(Word.ROW) && cursor.isAhead(1, TokenKind.OPEN);
        if (!said && !isWhole(cursor)) {
            Expression single = grammar.expressions().read(cursor);
            return single.isEmpty() ? List.of() : List.of(single);
        }
        cursor.accept(Word.ROW);
        TokenCursor inner = cursor.inside();
        List<Expression> row = new ArrayList<>();
        do {
            inner.unreadCommas("an operand is missing");
            row.add(value(grammar, inner));
        } while (inner.accept(TokenKind.COMMA));
        inner.finish();
        return row;
    }

    private static Expression value(Grammar grammar, TokenCursor inner) {
        if (!grammar.expressions().startsQuery(inner)) {
            return grammar.expressions().read(inner);
        }
        int first = inner.position();
        ExpressionParts parts = new ExpressionParts();
        parts.query(grammar.queries().read(inner));
        return parts.expression(inner, first);
    }

    /** Whether the bracket here holds a whole row and does not begin an expression such as {@code (a + b) * 2}. */
    private static boolean isWhole(TokenCursor cursor) {
        if (!cursor.is(TokenKind.OPEN)) {
            return false;
        }
        int after = cursor.afterGroup(cursor.position());
        if (after >= cursor.limit()) {
            return true;
        }
        TokenKind kind = cursor.tokens().kind(after);
        return kind != TokenKind.SYMBOL && kind != TokenKind.DOT && kind != TokenKind.OPEN_SQUARE;
    }
}

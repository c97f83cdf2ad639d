package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Expression;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads expressions: finds names, calls and nested queries, and the place where the expression ends. */
public final class ExpressionReader {

    private static final Set<Word> QUERY_HEADS = EnumSet.of(Word.SELECT, Word.WITH, Word.VALUES);
    private static final Set<Word> AFTER_QUERY = EnumSet.of(
            Word.UNION, Word.INTERSECT, Word.EXCEPT, Word.MINUS, Word.ORDER, Word.LIMIT, Word.OFFSET, Word.FETCH);

    private final Grammar grammar;

    public ExpressionReader(Grammar grammar) {
        this.grammar = grammar;
    }

    /** One expression, up to the first token that cannot belong to it; empty when there is none. */
    public Expression read(TokenCursor cursor) {
        int first = cursor.position();
        ExpressionParts parts = new ExpressionParts();
        readInto(cursor, parts);
        return parts.expression(cursor, first);
    }

    /** One expression where one is due; when none is here, that is said. */
    public Expression required(TokenCursor cursor) {
        Expression expression = read(cursor);
        if (expression.isEmpty() && cursor.position() > 0) {
            cursor.source().unread(cursor.position() - 1, "an operand is missing");
        }
        return expression;
    }

    public void readInto(TokenCursor cursor, ExpressionParts parts) {
        new ExpressionWalk(grammar, cursor, parts).run();
    }

    /** Expressions divided by commas; one that cannot be read is declared and the next one is read. */
    public List<Expression> list(TokenCursor cursor) {
        List<Expression> list = new ArrayList<>();
        do {
            cursor.unreadCommas("an operand is missing");
            Expression expression = read(cursor);
            if (!expression.isEmpty()) {
                list.add(expression);
            }
        } while (cursor.accept(TokenKind.COMMA));
        return list;
    }

    /** {@code a DESC NULLS LAST, b USING <}. */
    public List<Expression> ordering(TokenCursor cursor) {
        List<Expression> list = new ArrayList<>();
        do {
            Expression expression = read(cursor);
            if (!expression.isEmpty()) {
                list.add(expression);
            }
            if (!cursor.accept(Word.ASC) && !cursor.accept(Word.DESC) && cursor.accept(Word.USING)) {
                cursor.accept(TokenKind.SYMBOL);
            }
            if (cursor.accept(Word.NULLS) && !cursor.accept(Word.FIRST)) {
                cursor.accept(Word.LAST);
            }
        } while (cursor.accept(TokenKind.COMMA));
        return list;
    }

    /** Whether a query begins here; brackets around it are looked through. */
    public boolean startsQuery(TokenCursor cursor) {
        if (cursor.atEnd()) {
            return false;
        }
        if (grammar.queries().startsOwn(cursor)) {
            return true;
        }
        if (cursor.isAny(QUERY_HEADS)) {
            return !cursor.is(Word.VALUES) || cursor.isAhead(1, TokenKind.OPEN);
        }
        if (!cursor.is(TokenKind.OPEN)) {
            return false;
        }
        Tokens tokens = cursor.tokens();
        int inner = tokens.firstInside(cursor.position());
        if (inner >= cursor.limit() || tokens.word(inner) == null || !QUERY_HEADS.contains(tokens.word(inner))) {
            return false;
        }
        int after = cursor.afterGroup(cursor.position());
        return after >= cursor.limit() || (tokens.word(after) != null && AFTER_QUERY.contains(tokens.word(after)));
    }

    /** What stands between brackets: a query, or expressions. */
    public void group(TokenCursor cursor, ExpressionParts parts) {
        TokenCursor inner = cursor.inside();
        if (startsQuery(inner)) {
            parts.query(grammar.queries().read(inner));
            inner.finish();
            return;
        }
        ArgumentReader.read(grammar, inner, parts);
    }
}

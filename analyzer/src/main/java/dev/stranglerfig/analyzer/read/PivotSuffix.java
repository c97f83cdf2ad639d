package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.read.QueryReader.QueryParts;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code PIVOT [XML] (sum(a) AS s, count(b) FOR c IN ('x' AS x, 'y') [GROUP BY d]) [alias]} behind a source. */
final class PivotSuffix implements SourceSuffix {

    private final Grammar grammar;

    PivotSuffix(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Source read(TokenCursor cursor, Source source) {
        boolean named = cursor.isAhead(1, TokenKind.WORD) && cursor.isAhead(2, TokenKind.OPEN);
        if (!cursor.isAhead(1, TokenKind.OPEN) && !named) {
            return source;
        }
        cursor.advanceTo(cursor.position() + (named ? 2 : 1));
        TokenCursor inner = cursor.inside();
        List<Output> aggregates = grammar.selections().outputs(inner, new QueryParts());
        List<Expression> columns = new ArrayList<>();
        List<Output> values = new ArrayList<>();
        while (inner.accept(Word.FOR)) {
            columns(inner, columns);
            if (inner.accept(Word.IN) && inner.is(TokenKind.OPEN)) {
                values(inner.inside(), columns, values);
            }
        }
        List<Expression> groups =
                inner.accept(Word.GROUP, Word.BY) ? grammar.expressions().list(inner) : List.of();
        inner.skipAll(SkipRule.SESSION);
        return new Source.Pivoted(
                source, aggregates, columns, values, groups, grammar.sources().alias(cursor));
    }

    /** {@code FOR a}, {@code FOR (a, b)}. */
    private static void columns(TokenCursor cursor, List<Expression> columns) {
        TokenCursor names = cursor.is(TokenKind.OPEN) ? cursor.inside() : cursor;
        do {
            int first = names.position();
            ExpressionParts parts = new ExpressionParts();
            NameReader.qualified(names).ifPresent(parts::name);
            columns.add(parts.expression(names, first));
        } while (names != cursor && names.accept(TokenKind.COMMA));
    }

    /** The listed values; a query or ANY leaves them to run time. */
    private void values(TokenCursor inner, List<Expression> columns, List<Output> values) {
        if (grammar.expressions().startsQuery(inner)) {
            int first = inner.position();
            ExpressionParts parts = new ExpressionParts();
            parts.query(grammar.queries().read(inner));
            columns.add(parts.expression(inner, first));
        } else if (inner.is(Word.ANY)) {
            inner.advanceAll();
        } else {
            values.addAll(grammar.selections().outputs(inner, new QueryParts()));
        }
        inner.finish();
    }
}

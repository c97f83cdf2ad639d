package dev.stranglerfig.analyzer.read.duckdb;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.QueryForm;
import dev.stranglerfig.analyzer.read.QueryReader.QueryParts;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code PIVOT t ON year IN (2025, 2026) USING sum(amount) AS total GROUP BY region}. */
final class PivotQuery implements QueryForm {

    private final Grammar grammar;

    PivotQuery(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public QueryBody read(TokenCursor cursor, QueryParts parts) {
        cursor.accept(Word.PIVOT);
        Optional<Source> source = grammar.sources().joined(cursor);
        List<Expression> columns = new ArrayList<>();
        List<Output> values = new ArrayList<>();
        List<Output> aggregates = new ArrayList<>();
        List<Expression> groups = new ArrayList<>();
        if (cursor.accept(Word.ON)) {
            do {
                column(cursor, columns, values);
            } while (cursor.accept(TokenKind.COMMA));
        }
        if (cursor.accept(Word.USING)) {
            aggregates.addAll(grammar.selections().outputs(cursor, parts));
        }
        if (cursor.accept(Word.GROUP, Word.BY)) {
            groups.addAll(grammar.expressions().list(cursor));
        }
        List<Source> sources = source.stream()
                .map(rows -> (Source) new Source.Pivoted(rows, aggregates, columns, values, groups, Optional.empty()))
                .toList();
        return new QueryBody.Selection(List.of(), sources, List.of());
    }

    private void column(TokenCursor cursor, List<Expression> columns, List<Output> values) {
        int in = cursor.find(Word.IN);
        boolean listed = in < Math.min(cursor.find(Word.USING), cursor.find(Word.GROUP)) && in == plainEnd(cursor);
        if (!listed) {
            columns.add(grammar.expressions().read(cursor));
            return;
        }
        columns.add(grammar.expressions().read(cursor.upTo(in)));
        cursor.accept(Word.IN);
        if (cursor.is(TokenKind.OPEN)) {
            TokenCursor inner = cursor.inside();
            do {
                Expression value = grammar.expressions().read(inner);
                inner.accept(Word.AS);
                values.add(new Output(value, NameReader.simple(inner)));
            } while (inner.accept(TokenKind.COMMA));
            inner.finish();
        }
    }

    /** The token behind a bare name. */
    private static int plainEnd(TokenCursor cursor) {
        int token = cursor.position() + 1;
        while (token + 1 < cursor.limit() && cursor.tokens().kind(token) == TokenKind.DOT) {
            token += 2;
        }
        return token;
    }
}

package dev.stranglerfig.analyzer.read.mpp;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.QueryForm;
import dev.stranglerfig.analyzer.read.QueryReader.QueryParts;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.QueryBody;

/** Vertica: {@code AT EPOCH LATEST SELECT ...}, {@code AT TIME '...' SELECT ...}: a query of the past. */
final class EpochQuery implements QueryForm {

    private final Grammar grammar;

    EpochQuery(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public QueryBody read(TokenCursor cursor, QueryParts parts) {
        int select = Math.min(cursor.find(Word.SELECT), cursor.find(Word.WITH));
        cursor.skipTo(Math.min(select, cursor.limit()), SkipRule.SESSION);
        return new QueryBody.Nested(grammar.queries().read(cursor));
    }
}

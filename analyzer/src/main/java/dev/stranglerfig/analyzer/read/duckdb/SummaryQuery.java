package dev.stranglerfig.analyzer.read.duckdb;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.QueryForm;
import dev.stranglerfig.analyzer.read.QueryReader.QueryParts;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.List;
import java.util.Optional;

/** {@code SUMMARIZE t}, {@code SUMMARIZE SELECT ...}: a row of figures for each column. */
final class SummaryQuery implements QueryForm {

    private final Grammar grammar;

    SummaryQuery(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public QueryBody read(TokenCursor cursor, QueryParts parts) {
        cursor.accept(Word.SUMMARIZE);
        if (grammar.expressions().startsQuery(cursor)) {
            Source rows = new Source.Derived(grammar.queries().read(cursor), Optional.empty());
            return new QueryBody.Selection(List.of(), List.of(rows), List.of());
        }
        cursor.accept(Word.TABLE);
        List<Source> sources = grammar.sources().joined(cursor).stream().toList();
        return new QueryBody.Selection(List.of(), sources, List.of());
    }
}

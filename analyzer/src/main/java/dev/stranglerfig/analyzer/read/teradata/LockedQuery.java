package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.QueryForm;
import dev.stranglerfig.analyzer.read.QueryReader.QueryParts;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.statement.QueryBody;

/** {@code LOCKING ROW FOR ACCESS SELECT ...} where a query is due, as in a view. */
final class LockedQuery implements QueryForm {

    private final Grammar grammar;

    LockedQuery(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public QueryBody read(TokenCursor cursor, QueryParts parts) {
        Locking.skip(cursor);
        return new QueryBody.Nested(grammar.queries().read(cursor));
    }
}

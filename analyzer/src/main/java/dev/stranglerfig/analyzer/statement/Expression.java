package dev.stranglerfig.analyzer.statement;

import java.util.List;

/**
 * What lineage needs of an expression: the names, the functions and the queries in it. The rest is balanced tokens.
 *
 * @param names columns, variables and {@code t.*}, in the order of the text; those inside its queries are theirs
 * @param calls functions it calls
 * @param queries queries nested in it
 */
public record Expression(
        Span span, TokenSlice slice, List<QualifiedName> names, List<FunctionCall> calls, List<Query> queries) {

    public Expression {
        names = List.copyOf(names);
        calls = List.copyOf(calls);
        queries = List.copyOf(queries);
    }

    public boolean isEmpty() {
        return slice.isEmpty();
    }
}

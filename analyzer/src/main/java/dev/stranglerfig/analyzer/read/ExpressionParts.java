package dev.stranglerfig.analyzer.read;

import java.util.ArrayList;
import java.util.List;

/** What one expression has shown so far. */
final class ExpressionParts {

    private final List<QualifiedName> names = new ArrayList<>();
    private final List<FunctionCall> calls = new ArrayList<>();
    private final List<Query> queries = new ArrayList<>();

    void name(QualifiedName name) {
        names.add(name);
    }

    void call(FunctionCall call) {
        calls.add(call);
    }

    void query(Query query) {
        queries.add(query);
    }

    Expression expression(TokenCursor cursor, int first) {
        return new Expression(cursor.spanFrom(first), cursor.sliceFrom(first), names, calls, queries);
    }
}

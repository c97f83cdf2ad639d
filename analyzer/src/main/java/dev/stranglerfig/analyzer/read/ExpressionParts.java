package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import java.util.ArrayList;
import java.util.List;

/** What one expression has shown so far. */
public final class ExpressionParts {

    private final List<QualifiedName> names = new ArrayList<>();
    private final List<FunctionCall> calls = new ArrayList<>();
    private final List<Query> queries = new ArrayList<>();

    public void name(QualifiedName name) {
        names.add(name);
    }

    public void call(FunctionCall call) {
        calls.add(call);
    }

    public void query(Query query) {
        queries.add(query);
    }

    public Expression expression(TokenCursor cursor, int first) {
        return new Expression(cursor.spanFrom(first), cursor.sliceFrom(first), names, calls, queries);
    }

    /** What was gathered, at the place of another expression. */
    Expression spanning(Expression place) {
        return new Expression(place.span(), place.slice(), names, calls, queries);
    }
}

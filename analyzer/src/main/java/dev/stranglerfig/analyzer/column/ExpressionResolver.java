package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the columns that an expression takes its value from. */
final class ExpressionResolver {

    private final QueryResolver queries;
    private final NameResolver names;
    private final Surroundings surroundings;
    private final @Nullable Scope scope;
    private final @Nullable Commons commons;

    ExpressionResolver(QueryResolver queries, @Nullable Scope scope, @Nullable Commons commons) {
        this.queries = queries;
        this.names = queries.names();
        this.surroundings = queries.surroundings();
        this.scope = scope;
        this.commons = commons;
    }

    /** Its value; what chooses the rows of the queries in it is added to the influences. */
    Origins value(Expression expression, Origins.Builder influences) {
        boolean single = expression.names().size() == 1
                && expression.calls().isEmpty()
                && expression.queries().isEmpty();
        if (single) {
            return names.resolve(expression.names().get(0), scope);
        }
        Origins.Builder found = new Origins.Builder();
        expression.names().forEach(name -> found.addAll(names.resolve(name, scope)));
        expression.calls().forEach(call -> called(call, found));
        expression.queries().forEach(query -> nested(query, found, influences));
        return found.build();
    }

    /** What it chooses rows by. */
    void choice(Expression expression, Influence influence, Origins.Builder influences) {
        Origins value = value(expression, influences);
        influences.addAll(value.through(influence, Grade.PROVEN));
    }

    void choices(List<Expression> expressions, Influence influence, Origins.Builder influences) {
        expressions.forEach(expression -> choice(expression, influence, influences));
    }

    private void nested(Query query, Origins.Builder found, Origins.Builder influences) {
        Relation relation = queries.query(query, scope, commons);
        relation.columns().forEach(column -> found.addAll(column.origins()));
        relation.opens().forEach(open -> found.add(open.star()));
        influences.addAll(relation.influences());
    }

    private void called(FunctionCall call, Origins.Builder found) {
        surroundings.symbol(call.name()).ifPresent(found::add);
        surroundings.routine(call).ifPresent(base -> found.add(result(base)));
        if (scope == null || !isStar(call)) {
            return;
        }
        boolean counts = call.name().last().regionMatches(true, 0, "count", 0, 5);
        for (Binding binding : scope.bindings()) {
            found.addAll(counts ? binding.relation().counted() : binding.whole());
        }
    }

    private static Origin result(Base base) {
        return new Origin(base.place(), Whole.STAR, Influence.VALUE, Grade.INFERRED);
    }

    private static boolean isStar(FunctionCall call) {
        int first = call.arguments().first();
        return call.arguments().limit() - first == 1 && call.arguments().tokens().isText(first, Whole.STAR);
    }
}

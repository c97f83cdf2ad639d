package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.TokenSlice;
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

    /** The record whose fields {@code r.*} stands for. */
    Origins symbol(QualifiedName name) {
        return surroundings.symbol(name).map(Origins::of).orElse(Origins.NONE);
    }

    /** The structured column whose fields {@code c.*} stands for. */
    Origins field(QualifiedName name) {
        return name.isQualified() ? names.field(name.first(), scope) : Origins.NONE;
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
        if (!isStar(query)) {
            relation.columns().forEach(column -> found.addAll(column.origins()));
            relation.opens().forEach(open -> found.add(open.star()));
        }
        influences.addAll(relation.influences());
    }

    /** {@code EXISTS (SELECT * FROM t)} takes no value of t. */
    private static boolean isStar(Query query) {
        if (!(query.body() instanceof QueryBody.Selection body)
                || body.outputs().size() > 1) {
            return false;
        }
        return body.outputs().isEmpty()
                || isStar(body.outputs().get(0).expression().slice());
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
        return isStar(call.arguments());
    }

    private static boolean isStar(TokenSlice slice) {
        return slice.limit() - slice.first() == 1 && slice.tokens().isText(slice.first(), Whole.STAR);
    }
}

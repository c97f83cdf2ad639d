package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.CommonTable;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.TokenSlice;
import dev.stranglerfig.analyzer.statement.Write;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves queries into relations. One resolver serves one statement. */
public final class QueryResolver {

    /** Rounds in which a recursive expression may still find more columns. */
    private static final int MOST_ROUNDS = 4;

    /** So many common table expressions wait until somebody reads them; more are resolved in their order, so that no chain of them nests. */
    private static final int MANY_COMMONS = 100;

    private final Surroundings surroundings;
    private final SqlDialect dialect;
    private final NameResolver names;
    private final Rounds rounds = new Rounds();

    public QueryResolver(Surroundings surroundings, SqlDialect dialect) {
        this.surroundings = surroundings;
        this.dialect = dialect;
        this.names = new NameResolver(surroundings, dialect);
    }

    /** What a query offers to whoever runs it. */
    public Relation query(Query query) {
        return query(query, null, null);
    }

    /** What a writing statement puts where. */
    public WriteResult write(Write write) {
        return new WriteResolver(this, null).write(write);
    }

    /** What an expression outside any query takes its value from. */
    public Origins value(Expression expression) {
        return new ExpressionResolver(this, null, null).value(expression, new Origins.Builder());
    }

    Surroundings surroundings() {
        return surroundings;
    }

    SqlDialect dialect() {
        return dialect;
    }

    NameResolver names() {
        return names;
    }

    Relation query(Query query, @Nullable Scope outer, @Nullable Commons around) {
        Commons commons = opened(query.commons(), outer, around);
        BodyResolver bodies = new BodyResolver(this, outer, commons);
        Relation relation = query.body().fold(bodies);
        if (query.arrangement().isEmpty()) {
            return relation;
        }
        Scope scope = query.body() instanceof QueryBody.Selection ? bodies.scope() : ofResult(relation, outer);
        Origins.Builder influences = new Origins.Builder().addAll(relation.influences());
        ExpressionResolver expressions = new ExpressionResolver(this, scope, commons);
        for (Expression expression : query.arrangement()) {
            arrange(expression, relation, expressions, influences);
        }
        return relation.withInfluences(influences.build());
    }

    private static void arrange(
            Expression expression, Relation relation, ExpressionResolver expressions, Origins.Builder influences) {
        int position = position(expression.slice());
        if (position < 0) {
            expressions.choice(expression, Influence.ORDER, influences);
        } else if (position < relation.sure()) {
            Origins output = relation.columns().get(position).origins();
            influences.addAll(output.through(Influence.ORDER, Grade.PROVEN));
        }
    }

    /** The place in the select list that {@code ORDER BY 2} and {@code GROUP BY 2} mean, from 0; -1 when the expression is no number. */
    static int position(TokenSlice slice) {
        boolean number = slice.limit() - slice.first() == 1 && slice.tokens().kind(slice.first()) == TokenKind.NUMBER;
        String text = number ? slice.text() : "";
        if (text.isEmpty() || text.length() > 4 || !text.chars().allMatch(Character::isDigit)) {
            return -1;
        }
        return Integer.parseInt(text) - 1;
    }

    private static Scope ofResult(Relation relation, @Nullable Scope outer) {
        Scope scope = new Scope(outer);
        scope.bind(Binding.of(Optional.empty(), relation));
        return scope;
    }

    /** The common table expressions in front of a statement; those that write are resolved whether or not anything reads them. */
    @Nullable
    Commons opened(List<CommonTable> tables, @Nullable Scope outer, @Nullable Commons around) {
        Commons commons = around;
        List<Commons> atOnce = new ArrayList<>();
        for (CommonTable table : tables) {
            commons = new Commons(commons, outer, table);
            if (tables.size() > MANY_COMMONS || table.statement() instanceof Write) {
                atOnce.add(commons);
            }
        }
        atOnce.forEach(this::common);
        return commons;
    }

    Relation common(Commons common) {
        Relation known = common.relation();
        if (known != null) {
            return known;
        }
        if (common.isOpen()) {
            return common.provisional();
        }
        Relation found = begun(common);
        int round = 0;
        boolean again = true;
        while (again) {
            common.begin(found);
            found = read(common).named(common.table().columns());
            round++;
            again = common.sawItself() && round < MOST_ROUNDS && rounds.mayGoOn();
        }
        common.resolved(found);
        return found;
    }

    /** What a recursive expression begins with: its first arm. */
    private Relation begun(Commons common) {
        boolean recursive = common.table().scope() == CommonTable.Scope.RECURSIVE;
        if (recursive
                && common.table().statement() instanceof Read.Select select
                && select.query().body() instanceof QueryBody.Combined body) {
            common.begin(Relation.NOTHING);
            Commons commons = opened(select.query().commons(), common.around(), common.inside());
            BodyResolver bodies = new BodyResolver(this, common.around(), commons);
            return body.arms().get(0).fold(bodies).named(common.table().columns());
        }
        return Relation.NOTHING;
    }

    private Relation read(Commons common) {
        if (common.table().statement() instanceof Read read) {
            Relation relation = Relation.NOTHING;
            for (Query query : read.content().queries()) {
                relation = query(query, common.around(), common.inside());
            }
            return relation;
        }
        if (common.table().statement() instanceof Write write) {
            WriteResult result = new WriteResolver(this, common.inside()).write(write);
            surroundings.written(write, result);
            return result.returned().isEmpty()
                    ? Relation.NOTHING
                    : result.returned().get(0);
        }
        return Relation.NOTHING;
    }
}

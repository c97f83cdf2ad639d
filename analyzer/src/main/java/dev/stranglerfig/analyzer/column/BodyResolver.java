package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Resolves the body of a query. */
final class BodyResolver implements QueryBody.Cases<Relation> {

    private final QueryResolver queries;
    private final @Nullable Scope outer;
    private final @Nullable Commons commons;
    private Scope scope;

    BodyResolver(QueryResolver queries, @Nullable Scope outer, @Nullable Commons commons) {
        this.queries = queries;
        this.outer = outer;
        this.commons = commons;
        this.scope = new Scope(outer);
    }

    /** What the expressions of the SELECT that was resolved last see. */
    Scope scope() {
        return scope;
    }

    @Override
    public Relation selection(QueryBody.Selection body) {
        Scope own = new Scope(outer);
        scope = own;
        Origins.Builder influences = new Origins.Builder();
        SourceResolver sources = new SourceResolver(queries, own, commons, influences);
        body.sources().forEach(sources::add);
        ExpressionResolver expressions = new ExpressionResolver(queries, own, commons);
        OutputList list = new OutputList(own, expressions, influences);
        boolean lateral = queries.dialect().has(SyntaxFeature.LATERAL_ALIAS);
        outputs(body, list, lateral);
        expressions.choices(body.filters(), Influence.FILTER, influences);
        if (!lateral) {
            list.showAll();
        }
        body.groups().forEach(group -> group(group, list, expressions, influences));
        Origins.Builder counted = new Origins.Builder();
        own.bindings().forEach(binding -> counted.addAll(binding.relation().counted()));
        return list.relation(influences.build(), counted.build());
    }

    private static void outputs(QueryBody.Selection body, OutputList list, boolean lateral) {
        if (body.outputs().isEmpty()) {
            list.all();
        }
        for (Output output : body.outputs()) {
            list.add(output);
            if (lateral) {
                list.showLast();
            }
        }
    }

    private static void group(
            Expression group, OutputList list, ExpressionResolver expressions, Origins.Builder influences) {
        Optional<Origins> output = list.at(QueryResolver.position(group.slice()));
        output.ifPresentOrElse(
                origins -> influences.addAll(origins.through(Influence.GROUP, Grade.PROVEN)),
                () -> expressions.choice(group, Influence.GROUP, influences));
    }

    @Override
    public Relation rows(QueryBody.Rows body) {
        ExpressionResolver expressions = new ExpressionResolver(queries, scope, commons);
        Origins.Builder influences = new Origins.Builder();
        List<List<Strand>> strands = new ArrayList<>();
        for (List<Expression> row : body.rows()) {
            for (int index = 0; index < row.size(); index++) {
                if (index == strands.size()) {
                    strands.add(new ArrayList<>());
                }
                Origins value = expressions.value(row.get(index), influences);
                if (!value.isEmpty()) {
                    strands.get(index)
                            .add(new Strand(value, row.get(index).span().start()));
                }
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int index = 0; index < strands.size(); index++) {
            columns.add(new Column("column" + (index + 1), strands.get(index)));
        }
        return new Relation(columns, List.of(), influences.build(), Origins.NONE);
    }

    @Override
    public Relation nested(QueryBody.Nested body) {
        return queries.query(body.query(), outer, commons);
    }

    @Override
    public Relation combined(QueryBody.Combined body) {
        List<Relation> arms = new ArrayList<>();
        Origins.Builder choosing = new Origins.Builder();
        for (int index = 0; index < body.arms().size(); index++) {
            scope = new Scope(outer);
            Relation arm = body.arms().get(index).fold(this);
            if (body.gives(index)) {
                arms.add(arm);
            } else {
                choosing.addAll(arm.choosing());
            }
        }
        Relation combined = body.isByName() ? Combination.byName(arms) : Combination.of(arms);
        Origins chosen = choosing.build();
        if (chosen.isEmpty()) {
            return combined;
        }
        return combined.withInfluences(choosing.addAll(combined.influences()).build());
    }
}

package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * PIVOT and UNPIVOT. {@code t PIVOT (sum(x) AS s FOR m IN ('a' AS a, 'b'))} keeps the columns of t but x and m, and adds one column per listed
 * value and aggregate, each from x and m. {@code t UNPIVOT (v FOR n IN (a, b))} keeps the columns but a and b, and adds v from both and n.
 */
final class PivotResolver {

    private final QueryResolver queries;
    private final Binding input;
    private final Scope scope;
    private final ExpressionResolver expressions;
    private final Origins.Builder influences;

    PivotResolver(QueryResolver queries, @Nullable Commons commons, Binding input, Origins.Builder influences) {
        this.queries = queries;
        this.input = input;
        this.scope = new Scope(null);
        this.scope.bind(input);
        this.expressions = new ExpressionResolver(queries, scope, commons);
        this.influences = influences;
    }

    Binding pivoted(Source.Pivoted source) {
        Set<String> used = new HashSet<>();
        source.aggregates().forEach(output -> used(output.expression(), used));
        source.columns().forEach(column -> used(column, used));
        List<Column> columns = new ArrayList<>();
        List<Open> opens = new ArrayList<>();
        if (source.groups().isEmpty()) {
            kept(used, columns, opens);
        }
        source.groups()
                .forEach(group -> columns.add(Column.of(
                        OutputName.of(new Output(group, Optional.empty())),
                        expressions.value(group, influences),
                        group.span().start())));
        spread(source, columns);
        Relation relation =
                new Relation(columns, opens, Origins.NONE, input.relation().counted());
        return binding(source.alias(), relation, source.values().isEmpty() ? values(source) : null);
    }

    private void spread(Source.Pivoted source, List<Column> columns) {
        Origins.Builder by = new Origins.Builder();
        source.columns().forEach(column -> by.addAll(expressions.value(column, influences)));
        Origins chosen = by.build();
        influences.addAll(chosen.through(Influence.GROUP, Grade.PROVEN));
        for (Output value : source.values()) {
            for (Output aggregate : source.aggregates()) {
                Origins origins = expressions.value(aggregate.expression(), influences);
                columns.add(Column.of(
                        name(value, aggregate, source.aggregates().size() > 1),
                        origins,
                        aggregate.expression().span().start()));
            }
        }
    }

    private Origins values(Source.Pivoted source) {
        Origins.Builder all = new Origins.Builder();
        source.aggregates().forEach(output -> all.addAll(expressions.value(output.expression(), influences)));
        return all.build();
    }

    /** {@code 'a' AS b} gives b, {@code 'a'} and {@code [a]} give a; with an alias of the aggregate where the dialect has it. */
    private String name(Output value, Output aggregate, boolean several) {
        String plain = value.alias().orElseGet(() -> Literal.text(OutputName.of(value)));
        if (aggregate.alias().isEmpty()) {
            return several ? plain + "_" + OutputName.of(aggregate) : plain;
        }
        if (!several && queries.dialect().has(SyntaxFeature.PIVOT_VALUE_ALONE)) {
            return plain;
        }
        if (queries.dialect().has(SyntaxFeature.PIVOT_ALIAS_FIRST)) {
            return aggregate.alias().get() + "_" + plain;
        }
        return plain + "_" + aggregate.alias().get();
    }

    Binding unpivoted(Source.Unpivoted source) {
        Set<String> used = new HashSet<>();
        source.listed().forEach(group -> group.forEach(column -> used.add(column.last())));
        List<Column> columns = new ArrayList<>();
        List<Open> opens = new ArrayList<>();
        kept(used, columns, opens);
        int at = source.listed().stream()
                .flatMap(List::stream)
                .map(column -> column.span().start())
                .findFirst()
                .orElse(0);
        columns.add(Column.of(source.name(), Origins.NONE, at));
        for (int index = 0; index < source.values().size(); index++) {
            columns.add(Column.of(source.values().get(index), listed(source.listed(), index), at));
        }
        Relation relation =
                new Relation(columns, opens, Origins.NONE, input.relation().counted());
        return binding(source.alias(), relation, null);
    }

    private Origins listed(List<List<QualifiedName>> groups, int index) {
        Origins.Builder found = new Origins.Builder();
        for (List<QualifiedName> group : groups) {
            if (index < group.size()) {
                found.addAll(queries.names().resolve(group.get(index), scope));
            }
        }
        return found.build();
    }

    private static void used(Expression expression, Set<String> names) {
        expression.names().forEach(name -> names.add(name.last()));
    }

    private void kept(Set<String> used, List<Column> columns, List<Open> opens) {
        for (Column column : input.relation().columns()) {
            if (!used.contains(column.name())) {
                columns.add(column);
            }
        }
        for (Open open : input.relation().opens()) {
            Set<String> left = new HashSet<>(open.left());
            left.addAll(used);
            opens.add(new Open(open.place(), left, columns.size(), open.at()));
        }
    }

    private Binding binding(Optional<Alias> alias, Relation relation, @Nullable Origins otherwise) {
        List<String> names = alias.map(Alias::name).map(List::of).orElse(input.names());
        return new Binding(
                names, relation.named(alias.map(Alias::columns).orElse(List.of())), Optional.empty(), otherwise);
    }
}

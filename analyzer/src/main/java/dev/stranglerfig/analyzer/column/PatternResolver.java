package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** MATCH_RECOGNIZE: keeps what it partitions by, or all columns, and adds its measures; variables of the pattern stand for rows of its input. */
final class PatternResolver {

    private final Binding input;
    private final ExpressionResolver expressions;
    private final Origins.Builder influences;
    private final Scope variables = new Scope(null);
    private final Scope scope = new Scope(variables);

    PatternResolver(QueryResolver queries, @Nullable Commons commons, Binding input, Origins.Builder influences) {
        this.input = input;
        this.scope.bind(input);
        this.expressions = new ExpressionResolver(queries, scope, commons);
        this.influences = influences;
    }

    Binding of(Source.Recognized source) {
        source.measures().forEach(output -> variables(output.expression()));
        source.conditions().forEach(this::variables);
        List<Column> columns = new ArrayList<>();
        List<Open> opens = List.of();
        if (source.rows() == Source.Recognized.Rows.ALL) {
            columns.addAll(input.relation().columns());
            opens = input.relation().opens();
        } else {
            source.kept().forEach(kept -> columns.add(column(new Output(kept, Optional.empty()))));
        }
        source.measures().forEach(output -> columns.add(column(output)));
        expressions.choices(source.conditions(), Influence.FILTER, influences);
        Relation relation =
                new Relation(columns, opens, Origins.NONE, input.relation().counted());
        List<String> columnNames = source.alias().map(Alias::columns).orElse(List.of());
        return Binding.of(source.alias().map(Alias::name), relation.named(columnNames));
    }

    private Column column(Output output) {
        Origins value = expressions.value(output.expression(), influences);
        return Column.of(
                OutputName.of(output), value, output.expression().span().start());
    }

    /** {@code strt.price}: a variable of the pattern in front of a column. */
    private void variables(Expression expression) {
        for (QualifiedName name : expression.names()) {
            boolean known = scope.called(name.parts(), 1).isPresent()
                    || variables.called(name.parts(), 1).isPresent();
            if (name.parts().size() == 2 && !known) {
                variables.bind(input.called(name.first()));
            }
        }
    }
}

package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.StarChanges;
import dev.stranglerfig.analyzer.statement.TokenSlice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers the outputs of one SELECT, its stars opened as far as columns are known. */
final class OutputList {

    private final Scope scope;
    private final ExpressionResolver expressions;
    private final Origins.Builder influences;
    private final List<Column> columns = new ArrayList<>();
    private final List<Open> opens = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private int shown;

    OutputList(Scope scope, ExpressionResolver expressions, Origins.Builder influences) {
        this.scope = scope;
        this.expressions = expressions;
        this.influences = influences;
    }

    void add(Output output) {
        Expression expression = output.expression();
        Optional<QualifiedName> star = star(expression);
        if (star.isPresent()) {
            star(output, star.get());
            return;
        }
        Origins value = expressions.value(expression, influences);
        String name = OutputName.of(output);
        if (isNamed(expression, name)) {
            taken.add(name);
        }
        columns.add(Column.of(name, value, expression.span().start()));
    }

    /** {@code a || b AS a}: the sources have a column of that name, which comes before the output. */
    private static boolean isNamed(Expression expression, String name) {
        for (QualifiedName used : expression.names()) {
            if (!used.isQualified() && used.first().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void star(Output output, QualifiedName star) {
        int at = output.expression().span().start();
        if (new StarList(scope, columns, opens, at).add(star, changed(output.changes()))) {
            return;
        }
        Origins field = expressions.field(star);
        if (!field.isEmpty()) {
            columns.add(Column.of(Whole.STAR, field, at));
            return;
        }
        for (Origin row : expressions.symbol(star).list()) {
            opens.add(new Open(row.place(), Set.of(), columns.size(), at));
        }
    }

    /** All columns, as without a list. */
    void all() {
        new StarList(scope, columns, opens, 0).add(bareStar(new Span(0, 0)), StarEffect.NONE);
    }

    private StarEffect changed(StarChanges changes) {
        if (changes.isEmpty()) {
            return StarEffect.NONE;
        }
        List<Column> replaced = new ArrayList<>();
        for (Output output : changes.replaced()) {
            Origins value = expressions.value(output.expression(), influences);
            replaced.add(Column.of(
                    OutputName.of(output), value, output.expression().span().start()));
        }
        return new StarEffect(changes.left(), replaced, changes.renamed());
    }

    /** Lets the expressions that follow see the newest output by its name. */
    void showLast() {
        for (; shown < columns.size(); shown++) {
            Column column = columns.get(shown);
            if (!taken.contains(column.name())) {
                scope.output(column.name(), column.origins());
            }
        }
    }

    void showAll() {
        showLast();
    }

    /** The output at a position that no unknown star stands before. */
    Optional<Origins> at(int position) {
        int sure = opens.isEmpty() ? columns.size() : opens.get(0).position();
        if (position < 0 || position >= sure) {
            return Optional.empty();
        }
        return Optional.of(columns.get(position).origins());
    }

    Relation relation(Origins chosen, Origins counted) {
        return new Relation(columns, opens, chosen, counted);
    }

    /** {@code *} and {@code t.*}, as the name of what they stand for. */
    private static Optional<QualifiedName> star(Expression expression) {
        TokenSlice slice = expression.slice();
        if (slice.isEmpty() || !slice.tokens().isText(slice.limit() - 1, Whole.STAR)) {
            return Optional.empty();
        }
        if (slice.limit() - slice.first() == 1) {
            return Optional.of(bareStar(expression.span()));
        }
        boolean only = expression.names().size() == 1
                && expression.names().get(0).last().equals(Whole.STAR)
                && expression.names().get(0).span().equals(expression.span());
        if (!only) {
            return Optional.empty();
        }
        return Optional.of(expression.names().get(0));
    }

    private static QualifiedName bareStar(Span span) {
        return new QualifiedName(List.of(Whole.STAR), QualifiedName.Certainty.STATED, span);
    }
}

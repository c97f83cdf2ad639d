package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.statement.Assignment;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.MergeBranch;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the expressions of a writing statement see, and the values they have been found to put into columns. */
final class WriteScope {

    private final QueryResolver queries;
    private final @Nullable Commons commons;
    private final Base base;
    private final Scope scope = new Scope(null);
    private final ExpressionResolver expressions;
    private final Origins.Builder influences = new Origins.Builder();
    private final Map<Optional<Place>, List<Column>> values = new LinkedHashMap<>();
    private final List<Open> opens = new ArrayList<>();
    private @Nullable Binding target;

    WriteScope(QueryResolver queries, @Nullable Commons commons, Base base) {
        this.queries = queries;
        this.commons = commons;
        this.base = base;
        this.expressions = new ExpressionResolver(queries, scope, commons);
        this.values.put(Optional.empty(), new ArrayList<>());
    }

    @Nullable
    Commons commons() {
        return commons;
    }

    Base base() {
        return base;
    }

    Scope scope() {
        return scope;
    }

    ExpressionResolver expressions() {
        return expressions;
    }

    boolean hasTarget() {
        return target != null;
    }

    void sources(List<Source> sources) {
        SourceResolver resolver = new SourceResolver(queries, scope, commons, influences);
        sources.forEach(resolver::add);
    }

    /** The target is a source too, unless it is one already, as in {@code UPDATE o SET ... FROM orders o}. */
    void target(QualifiedName name, Optional<String> alias) {
        Optional<Binding> known = alias.isPresent()
                ? Optional.empty()
                : scope.called(name.parts(), name.parts().size());
        Binding binding = known.orElseGet(
                () -> Binding.table(name, alias, base.relation(name.span().start()), Optional.of(base)));
        if (known.isEmpty()) {
            scope.bind(binding);
        }
        target = binding;
    }

    /** Rows that only qualified names see. */
    void row(String name, Relation relation) {
        Binding binding = new Binding(List.of(name), relation, Optional.empty(), null);
        scope.bind(binding);
        scope.hide(binding);
    }

    void assign(Assignment assignment) {
        List<QualifiedName> columns = assignment.columns();
        Expression value = own(assignment);
        Optional<Relation> record = columns.size() == 1 && Records.isRow(columns.get(0))
                ? Records.of(value, queries.surroundings())
                : Optional.empty();
        if (record.isPresent()) {
            Relation placed = Placement.of(record.get(), Placing.ALL, base);
            assigned().addAll(placed.columns());
            opens.addAll(placed.opens());
            return;
        }
        Query single = value.queries().size() == 1 && columns.size() > 1
                ? value.queries().get(0)
                : null;
        if (single == null) {
            Origins origins = expressions.value(value, influences);
            columns.forEach(column -> put(column, origins, value.span().start()));
            return;
        }
        Relation row = queries.query(single, scope, commons);
        influences.addAll(row.influences());
        for (int index = 0; index < columns.size() && index < row.sure(); index++) {
            put(
                    columns.get(index),
                    row.columns().get(index).origins(),
                    value.span().start());
        }
    }

    /** In {@code SET price += 1} the column is its own value, whatever other sources there are. */
    private Expression own(Assignment assignment) {
        Expression value = assignment.value();
        if (target == null || assignment.columns().size() != 1) {
            return value;
        }
        QualifiedName column = assignment.columns().get(0);
        if (column.isQualified() || !value.names().contains(column)) {
            return value;
        }
        List<String> parts = new ArrayList<>(target.names());
        parts.addAll(column.parts());
        QualifiedName qualified = new QualifiedName(parts, column.certainty(), column.span());
        List<QualifiedName> names = value.names().stream()
                .map(name -> name.equals(column) ? qualified : name)
                .toList();
        return new Expression(value.span(), value.slice(), names, value.calls(), value.queries());
    }

    private void put(QualifiedName column, Origins origins, int at) {
        Optional<Binding> owner = column.isQualified() ? owner(column) : Optional.empty();
        int own = owner.isPresent() ? column.parts().size() - 1 : 0;
        Optional<Place> place = owner.filter(binding -> binding != target)
                .flatMap(Binding::base)
                .map(Base::place)
                .filter(found -> !found.equals(base.place()));
        values.computeIfAbsent(place, key -> new ArrayList<>())
                .add(Column.of(column.parts().get(own), origins, at));
    }

    private Optional<Binding> owner(QualifiedName column) {
        return scope.called(column.parts(), column.parts().size() - 1);
    }

    void insert(MergeBranch branch) {
        boolean byName = branch.action() == MergeBranch.Action.INSERT_BY_NAME
                || branch.action() == MergeBranch.Action.UPDATE_BY_NAME;
        if (byName) {
            allByName();
        }
        List<String> columns = branch.columns().isEmpty() ? base.columns() : branch.columns();
        for (int index = 0; index < branch.values().size(); index++) {
            Expression value = branch.values().get(index);
            Origins origins = expressions.value(value, influences);
            int at = value.span().start();
            if (index < columns.size()) {
                assigned().add(Column.of(columns.get(index), origins, at));
            } else if (columns.isEmpty()) {
                assigned().add(unlisted(new Output(value, Optional.empty()), origins, at));
            }
        }
    }

    /** A value for a target whose columns are not known. */
    private static Column unlisted(Output value, Origins origins, int at) {
        if (InsertedRows.isNameless(value, origins)) {
            return Column.of(Whole.ANY, origins.through(Influence.VALUE, Grade.POSSIBLE), at);
        }
        return Column.of(OutputName.of(value), origins, at);
    }

    private void allByName() {
        for (Binding binding : scope.bindings()) {
            if (binding != target) {
                assigned().addAll(binding.relation().columns());
                opens.addAll(binding.relation().opens());
            }
        }
    }

    /** The values for the target. */
    List<Column> assigned() {
        return values.computeIfAbsent(Optional.empty(), key -> new ArrayList<>());
    }

    Origins chosen(List<Expression> filters, Influence influence) {
        expressions.choices(filters, influence, influences);
        return influences.build();
    }

    List<Written> written(List<Expression> filters) {
        Origins chosen = chosen(filters, Influence.FILTER);
        List<Written> written = new ArrayList<>();
        values.forEach((place, columns) -> {
            List<Open> own = place.isEmpty() ? opens : List.of();
            written.add(new Written(place, new Relation(columns, own, chosen, Origins.NONE)));
        });
        return written;
    }

    /** The first condition is ON, the others choose among the rows that meet. */
    List<Written> merged(List<Expression> conditions) {
        if (!conditions.isEmpty()) {
            expressions.choice(conditions.get(0), Influence.JOIN, influences);
            expressions.choices(conditions.subList(1, conditions.size()), Influence.FILTER, influences);
        }
        Relation relation = new Relation(assigned(), opens, influences.build(), Origins.NONE);
        return List.of(new Written(Optional.empty(), relation));
    }
}

package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an INSERT under the names of the columns they fill. A target whose columns are not known is taken to have those of the outputs; a value
 * that is only variables has no such name, and may reach any column.
 */
final class InsertedRows {

    private final QueryResolver queries;
    private final @Nullable Commons commons;
    private final Base target;

    InsertedRows(QueryResolver queries, @Nullable Commons commons, Base target) {
        this.queries = queries;
        this.commons = commons;
        this.target = target;
    }

    Relation of(Write.Insert insert) {
        Relation rows = Relation.NOTHING;
        for (Query query : insert.content().queries()) {
            rows = of(query, insert.placing());
        }
        if (insert.content().queries().isEmpty()) {
            rows = given(insert);
        }
        return sure(Placement.of(rows, insert.placing(), target));
    }

    private Relation of(Query query, Placing placing) {
        Optional<Relation> record = record(query);
        if (record.isPresent()) {
            return record.get();
        }
        Relation rows = queries.query(query, null, commons);
        if (placing.matching() == Placing.Matching.BY_NAME) {
            return rows;
        }
        return rows.named(names(outputs(query.body()), rows));
    }

    /** {@code VALUES r}: all fields of a record, which no brackets stand around. */
    private Optional<Relation> record(Query query) {
        if (!(query.body() instanceof QueryBody.Rows body)
                || body.rows().size() != 1
                || body.rows().get(0).size() != 1) {
            return Optional.empty();
        }
        return Records.of(body.rows().get(0).get(0), queries.surroundings());
    }

    /** {@code INSERT t EXEC p}: an expression without text stands for the rows that something else gives. */
    private Relation given(Write.Insert insert) {
        List<Expression> values = insert.content().values();
        if (values.size() != 1 || !values.get(0).isEmpty()) {
            return Relation.NOTHING;
        }
        int at = values.get(0).span().start();
        Optional<Base> called = values.get(0).calls().stream()
                .findFirst()
                .flatMap(call -> queries.surroundings().routine(call));
        Optional<Base> carried = values.get(0).names().stream()
                .findFirst()
                .flatMap(name -> queries.surroundings().record(name));
        return called.or(() -> carried).map(base -> base.relation(at)).orElse(Relation.NOTHING);
    }

    /** What the query puts out, from the first column up to a star. */
    private static List<Output> outputs(QueryBody body) {
        if (body instanceof QueryBody.Selection selection) {
            return selection.outputs();
        }
        if (body instanceof QueryBody.Rows rows && !rows.rows().isEmpty()) {
            return rows.rows().get(0).stream()
                    .map(value -> new Output(value, Optional.empty()))
                    .toList();
        }
        if (body instanceof QueryBody.Nested nested) {
            return outputs(nested.query().body());
        }
        if (body instanceof QueryBody.Combined combined) {
            return outputs(combined.arms().get(0));
        }
        return List.of();
    }

    /** Whatever is read from a temporary table later may be the value. */
    private String anyName() {
        return target.place() instanceof Place.Table ? Whole.ANY : Whole.STAR;
    }

    private List<String> names(List<Output> outputs, Relation rows) {
        List<String> names = new ArrayList<>();
        int sure = Math.min(rows.sure(), outputs.size());
        for (int index = 0; index < sure && !isStar(outputs.get(index)); index++) {
            Output output = outputs.get(index);
            boolean nameless = isNameless(output, rows.columns().get(index).origins());
            names.add(nameless ? anyName() : OutputName.of(output));
        }
        return names;
    }

    private static boolean isStar(Output output) {
        return output.expression().slice().text().endsWith(Whole.STAR);
    }

    /** {@code r.amount}: the field of a record has a name of its own. */
    private static boolean isField(Expression expression) {
        List<QualifiedName> names = expression.names();
        return names.size() == 1
                && names.get(0).isQualified()
                && names.get(0).span().equals(expression.span());
    }

    /** Whether an output is computed from variables alone, and has no alias that names it. */
    static boolean isNameless(Output output, Origins value) {
        return output.alias().isEmpty() && isOfVariables(value) && !isField(output.expression());
    }

    private static boolean isOfVariables(Origins value) {
        List<Origin> origins = value.list();
        return !origins.isEmpty() && origins.stream().allMatch(origin -> origin.place() instanceof Place.Variable);
    }

    /** A value that may reach any column reaches each one possibly. */
    private static Relation sure(Relation placed) {
        if (placed.columns().stream().noneMatch(InsertedRows::isNameless)) {
            return placed;
        }
        List<Column> columns = placed.columns().stream()
                .map(column -> isNameless(column) ? possible(column) : column)
                .toList();
        return new Relation(columns, placed.opens(), placed.influences(), placed.counted());
    }

    private static boolean isNameless(Column column) {
        return Whole.isWhole(column.name()) && isOfVariables(column.origins());
    }

    private static Column possible(Column column) {
        List<Strand> strands = column.strands().stream()
                .map(strand -> new Strand(strand.origins().through(Influence.VALUE, Grade.POSSIBLE), strand.at()))
                .toList();
        return new Column(column.name(), strands);
    }
}

package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Base;
import dev.stranglerfig.analyzer.column.Column;
import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Influence;
import dev.stranglerfig.analyzer.column.Origin;
import dev.stranglerfig.analyzer.column.Origins;
import dev.stranglerfig.analyzer.column.Place;
import dev.stranglerfig.analyzer.column.QueryResolver;
import dev.stranglerfig.analyzer.column.Relation;
import dev.stranglerfig.analyzer.column.Strand;
import dev.stranglerfig.analyzer.column.Whole;
import dev.stranglerfig.analyzer.column.WriteResult;
import dev.stranglerfig.analyzer.column.Written;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows columns through one statement, and notes each step. */
final class ColumnFlow {

    private static final String LABEL = "SELECT";

    private final FlowContext context;
    private final QueryResolver resolver;

    ColumnFlow(FlowContext context) {
        this.context = context;
        this.resolver = new QueryResolver(new StatementSurroundings(context), context.dialect());
    }

    Relation query(Query query) {
        return resolver.query(query);
    }

    /** What a statement takes: the rows of its query, or one column per value. */
    Relation content(Content content) {
        if (!content.queries().isEmpty()) {
            return resolver.query(content.queries().get(0));
        }
        List<Column> columns = new ArrayList<>();
        for (Expression value : content.values()) {
            columns.add(new Column(
                    Whole.STAR,
                    List.of(new Strand(resolver.value(value), value.span().start()))));
        }
        return new Relation(columns, List.of(), Origins.NONE, Origins.NONE);
    }

    WriteResult resolve(Write write) {
        return resolver.write(write);
    }

    void written(Write write, WriteResult result) {
        String label = write.verb() + " " + write.target().table();
        for (Written written : result.written()) {
            Optional<Place> place = written.place().or(() -> placeOf(write.target()));
            place.ifPresent(target -> log(written.values(), target, write.span(), label));
        }
        for (int index = 0; index < result.returned().size(); index++) {
            Relation rows = result.returned().get(index);
            write.content()
                    .returned()
                    .get(index)
                    .table()
                    .ifPresent(target -> placeOf(target.table())
                            .ifPresent(place ->
                                    log(rows.named(columnsOf(place, target.columns())), place, write.span(), label)));
        }
    }

    private List<String> columnsOf(Place place, List<String> given) {
        if (!given.isEmpty()) {
            return given;
        }
        return context.session()
                .columnsOf(place)
                .map(KnownColumns.Columns::names)
                .orElse(List.of());
    }

    private Optional<Place> placeOf(QualifiedName name) {
        return context.known(name).map(known -> context.session().resolve(known).place());
    }

    /** Notes that the columns of a relation reach the columns of those names in a place. */
    void log(Relation relation, Place target, Span span, String label) {
        StepWriter writer = new StepWriter(context, target, span, label);
        for (Column column : relation.columns()) {
            column.strands().forEach(strand -> writer.value(strand, column.name()));
        }
        relation.opens().forEach(open -> writer.star(open, relation.opens().size()));
        writer.rows(relation);
    }

    /** What a routine returns has the names that its head gives. */
    void returned(Relation rows, Place target, Span span, String label) {
        if (target instanceof Place.Result result) {
            List<String> names =
                    context.session().index().results(result.routine()).orElse(List.of());
            log(rows.named(names), target, span, label);
            return;
        }
        log(rows, target, span, label);
    }

    /** Notes that the columns of a relation are the values of places, in their order. */
    void logEach(Relation relation, List<ColumnStep.Node> targets, Span span, String label) {
        int sure = relation.sure();
        for (int index = 0; index < targets.size(); index++) {
            ColumnStep.Node target = targets.get(index);
            StepWriter writer = new StepWriter(context, target.place(), span, label);
            if (index < sure) {
                relation.columns().get(index).strands().forEach(strand -> writer.value(strand, target.column()));
            } else {
                relation.opens().forEach(open -> writer.open(open, target.column()));
            }
            writer.rows(relation);
        }
    }

    /** The values of variables: one by one, or all columns in a record. */
    void values(Relation rows, List<QualifiedName> variables, List<Place> places, Span span) {
        boolean single = variables.size() == 1 && !variables.get(0).isQualified();
        if (single) {
            log(rows, places.get(0), span, LABEL);
        }
        if (single && rows.columns().size() > 1) {
            context.session().learn(places.get(0), known(rows));
        }
        if (single && (rows.columns().size() > 1 || rows.isOpen())) {
            return;
        }
        List<ColumnStep.Node> targets = new ArrayList<>();
        for (int index = 0; index < variables.size(); index++) {
            QualifiedName variable = variables.get(index);
            String field = variable.isQualified() ? variable.last() : Whole.STAR;
            targets.add(new ColumnStep.Node(places.get(index), field));
        }
        logEach(rows, targets, span, LABEL);
    }

    /** The values of a row of a cursor, by position when its columns are known. */
    void fetched(Place cursor, List<QualifiedName> variables, List<Place> places, Span span) {
        List<String> names = context.session()
                .columnsOf(cursor)
                .filter(known -> known.completeness() == Base.Completeness.ALL)
                .map(KnownColumns.Columns::names)
                .orElse(List.of());
        boolean record = variables.size() == 1 && !variables.get(0).isQualified() && names.size() != 1;
        if (record || names.size() < variables.size()) {
            places.forEach(place -> same(cursor, place, span, LABEL));
            return;
        }
        Base row = new Base(cursor, names, Base.Completeness.ALL, Grade.INFERRED);
        values(row.relation(span.start()), variables, places, span);
    }

    /** A parameter gets the value of an argument. */
    void given(Expression value, Place parameter, String label) {
        StepWriter writer = new StepWriter(context, parameter, value.span(), label);
        writer.value(new Strand(resolver.value(value), value.span().start()), Whole.STAR);
    }

    /** A variable, or a field of one, gets what an OUT parameter holds at the end. */
    void received(Place.Result result, String parameter, QualifiedName variable, Place place) {
        Origin value = new Origin(result, parameter, Influence.VALUE, Grade.INFERRED);
        String field = variable.isQualified() ? variable.last() : Whole.STAR;
        new StepWriter(context, place, variable.span(), LABEL)
                .step(value, field, variable.span().start());
    }

    /** What OUT parameters hold at the end is what the routine returns. */
    void results(Routine routine, String label) {
        for (String parameter : routine.results()) {
            QualifiedName name = routine.name().orElseThrow();
            Origin value = new Origin(context.symbols().place(parameter), Whole.STAR, Influence.VALUE, Grade.INFERRED);
            context.routine()
                    .map(Place.Result::new)
                    .ifPresent(result -> new StepWriter(context, result, name.span(), label)
                            .step(value, parameter, name.span().start()));
        }
    }

    /** The columns of a relation, as far as they are known. */
    static KnownColumns.Columns known(Relation relation) {
        List<String> names = relation.columns().stream().map(Column::name).toList();
        Base.Completeness completeness = relation.isOpen() ? Base.Completeness.SOME : Base.Completeness.ALL;
        return new KnownColumns.Columns(names, completeness);
    }

    /** One place holds what another one holds. */
    void same(Place from, Place to, Span span, String label) {
        Origin star = new Origin(from, Whole.STAR, Influence.VALUE, Grade.INFERRED);
        new StepWriter(context, to, span, label).step(star, Whole.STAR, span.start());
        if (to instanceof Place.Variable) {
            context.session()
                    .columnsOf(from)
                    .ifPresent(columns -> context.session().learn(to, columns));
        }
    }
}

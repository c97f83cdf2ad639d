package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Place;
import dev.stranglerfig.analyzer.column.Relation;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.LoopValues;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows data through variables, loops and cursors, and keeps what is known of the session. */
final class ControlFlow implements Control.Cases<Boolean> {

    private final FlowContext context;
    private final CallFlow calls;
    private final WriteFlow writes;

    ControlFlow(FlowContext context, CallFlow calls) {
        this.context = context;
        this.calls = calls;
        this.writes = new WriteFlow(context);
    }

    @Override
    public Boolean declaration(Control.Declaration statement) {
        context.symbols().declare(statement.name());
        Optional<Expression> value = statement.value();
        if (value.isEmpty()) {
            context.symbols().values().set(statement.name(), List.of());
        }
        value.ifPresent(expression -> {
            assigned(statement.name(), expression);
            renew(Content.of(List.of(expression)), statement.name(), statement.span());
        });
        statement.cursor().ifPresent(query -> renew(Content.of(query), statement.name(), statement.span()));
        return true;
    }

    @Override
    public Boolean assign(Control.Assign statement) {
        String variable = String.join(".", statement.variable().parts());
        Optional<Expression> single = singleValue(statement.value());
        single.ifPresentOrElse(
                expression -> assigned(variable, expression), () -> selected(variable, statement.value()));
        context.symbols().declare(statement.variable().first());
        ColumnFlow columns = new ColumnFlow(context);
        Relation value = columns.query(statement.value());
        List<ReadPlace> reads = new ReadCollector(context, "SELECT").collect(Content.of(statement.value()), null);
        Place place = writes.renewed(statement.variable());
        writes.steps(reads, place, statement.span(), "SELECT");
        columns.values(value, List.of(statement.variable()), List.of(place), statement.span());
        return true;
    }

    @Override
    public Boolean enter(Control.Enter statement) {
        new ReadCollector(context, "IF").collect(Content.of(statement.conditions()), null);
        return true;
    }

    @Override
    public Boolean loop(Control.Loop statement) {
        for (QualifiedName variable : statement.variables()) {
            context.symbols().declare(variable.first());
            context.symbols().values().forget(variable.first());
        }
        statement.values().fold(new LoopSources(statement));
        return true;
    }

    @Override
    public Boolean leave(Control.Leave statement) {
        return true;
    }

    @Override
    public Boolean returns(Control.Return statement) {
        ColumnFlow columns = new ColumnFlow(context);
        Relation rows = columns.content(statement.content());
        List<ReadPlace> reads = new ReadCollector(context, "RETURN").collect(statement.content(), null);
        context.routine().map(Place.Result::new).ifPresent(result -> {
            writes.steps(reads, result, statement.span(), "RETURN");
            columns.returned(rows, result, statement.span(), "RETURN");
        });
        return true;
    }

    @Override
    public Boolean openCursor(Control.OpenCursor statement) {
        new ReadCollector(context, "OPEN").collect(Content.of(statement.arguments()), null);
        statement
                .query()
                .ifPresent(query -> renew(Content.of(query), statement.cursor().first(), statement.span()));
        return true;
    }

    @Override
    public Boolean fetch(Control.Fetch statement) {
        ReadPlace cursor =
                new ReadPlace(context.symbols().place(statement.cursor().first()), Flow.VALUE, Grade.INFERRED);
        List<Place> places = writes.into(List.of(cursor), statement.targets(), statement.span());
        new ColumnFlow(context).fetched(cursor.place(), statement.targets(), places, statement.span());
        return true;
    }

    @Override
    public Boolean searchPath(Control.SearchPath statement) {
        context.session().searchPath(statement.schemas());
        return true;
    }

    @Override
    public Boolean use(Control.Use statement) {
        statement.catalogue().ifPresent(context.session()::catalogue);
        context.session().searchPath(statement.schema().stream().toList());
        return true;
    }

    @Override
    public Boolean clientVariable(Control.ClientVariable statement) {
        context.session().clientVariable(statement.name(), statement.value());
        return true;
    }

    @Override
    public Boolean step(Control.Step statement) {
        if (!statement.expressions().isEmpty()) {
            new ReadCollector(context, "SELECT").collect(Content.of(statement.expressions()), null);
        }
        return true;
    }

    private void renew(Content content, String variable, Span span) {
        ColumnFlow columns = new ColumnFlow(context);
        Relation rows = columns.content(content);
        List<ReadPlace> reads = new ReadCollector(context, "SELECT").collect(content, null);
        Place place = context.symbols().renewed(variable);
        writes.steps(reads, place, span, "SELECT");
        columns.log(rows, place, span, "SELECT");
        context.session().learn(place, ColumnFlow.known(rows));
    }

    private void assigned(String variable, Expression value) {
        Values values = context.symbols().values();
        List<String> elements = ListText.elements(values, value.slice());
        if (!elements.isEmpty()) {
            values.setArray(variable, elements);
        }
        List<String> texts = TextEvaluator.evaluate(values, value.slice());
        values.set(variable, texts);
    }

    /** {@code SELECT @text += 'DROP TABLE ' + name FROM ...}: columns are holes in the text, once for however many rows. */
    private void selected(String variable, Query query) {
        Values values = context.symbols().values();
        boolean told = variable.startsWith("@")
                && query.body() instanceof QueryBody.Selection body
                && body.outputs().size() == 1;
        if (!told) {
            values.forget(variable);
            return;
        }
        QueryBody.Selection body = (QueryBody.Selection) query.body();
        values.set(
                variable,
                TextEvaluator.evaluate(
                        values, body.outputs().get(0).expression().slice()));
    }

    private static Optional<Expression> singleValue(Query query) {
        if (query.body() instanceof QueryBody.Selection body
                && body.sources().isEmpty()
                && body.outputs().size() == 1) {
            return Optional.of(body.outputs().get(0).expression());
        }
        return Optional.empty();
    }

    /** What the variables of a loop get. */
    private final class LoopSources implements LoopValues.Cases<Boolean> {

        private final Control.Loop loop;

        LoopSources(Control.Loop loop) {
            this.loop = loop;
        }

        @Override
        public Boolean rows(LoopValues.Rows values) {
            return carryAll(Content.of(values.query()));
        }

        @Override
        public Boolean elements(LoopValues.Elements values) {
            return carryAll(Content.of(List.of(values.array())));
        }

        @Override
        public Boolean range(LoopValues.Range values) {
            new ReadCollector(context, "FOR").collect(Content.of(List.of(values.bounds())), null);
            loop.variables().forEach(writes::renewed);
            return true;
        }

        @Override
        public Boolean named(LoopValues.Named values) {
            return carryAll(Content.of(List.of(values.expression())));
        }

        @Override
        public Boolean dynamicRows(LoopValues.DynamicRows values) {
            calls.dynamicRows(values.query(), loop.variables());
            return true;
        }

        private Boolean carryAll(Content content) {
            ColumnFlow columns = new ColumnFlow(context);
            Relation rows = columns.content(content);
            List<ReadPlace> reads = new ReadCollector(context, "SELECT").collect(content, null);
            List<Place> places = new ArrayList<>();
            for (QualifiedName variable : loop.variables()) {
                Place place = writes.renewed(variable);
                writes.steps(reads, place, loop.span(), "FOR");
                places.add(place);
            }
            columns.values(rows, loop.variables(), places, loop.span());
            return true;
        }
    }
}

package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Place;
import dev.stranglerfig.analyzer.column.WriteResult;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Into;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Returned;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows data into the target of a writing statement and, by RETURNING, into variables. */
final class WriteFlow {

    private final FlowContext context;

    WriteFlow(FlowContext context) {
        this.context = context;
    }

    /** A statement of its own, with its columns. */
    void follow(Write write) {
        ColumnFlow columns = new ColumnFlow(context);
        WriteResult result = columns.resolve(write);
        List<List<Place>> filled = follow(write, null);
        columns.written(write, result);
        result.written().forEach(written -> written.place().ifPresent(place -> other(write, place)));
        for (int index = 0; index < filled.size(); index++) {
            Returned returned = write.content().returned().get(index);
            List<QualifiedName> variables =
                    returned.variables().map(Into::targets).orElse(List.of());
            columns.values(result.returned().get(index), variables, filled.get(index), write.span());
        }
    }

    /** A target beside the first: {@code UPDATE a JOIN b SET a.x = 1, b.y = 2}. */
    private void other(Write write, Place place) {
        if (place instanceof Place.Table table) {
            String label = write.verb() + " " + table.name();
            Evidence evidence = context.evidence(write.span(), label);
            Grade grade = context.grade(write.span());
            context.log().use(new TableUse(table.name(), TableUse.Kind.WRITTEN, evidence, grade));
        }
        List<ReadPlace> reads = new ReadCollector(context, write.verb()).collect(write.content(), null);
        steps(reads, place, write.span(), write.verb() + " " + write.target().table());
    }

    /** Its tables; the answer is the places of the variables that each RETURNING fills. */
    List<List<Place>> follow(Write write, @Nullable CommonScope outer) {
        String label = write.verb() + " " + write.target().table();
        List<ReadPlace> reads = new ReadCollector(context, label).collect(write.content(), outer);
        if (write instanceof Write.Delete) {
            reads = reads.stream().map(read -> read.through(Flow.INFLUENCE)).toList();
        }
        Optional<Place> target = target(write.target(), write.span(), label);
        List<List<Place>> filled = new ArrayList<>();
        if (target.isPresent()) {
            steps(reads, target.get(), write.span(), label);
            filled = returning(write.content(), target.get(), write.span(), label);
        }
        if (write instanceof Write.Load load) {
            load.path().ifPresent(path -> context.log().fact(Fact.of(path, Fact.Kind.PATH)));
        }
        return filled;
    }

    /** Resolves and notes the table that a statement writes. */
    Optional<Place> target(QualifiedName name, Span span, String label) {
        Optional<Session.Resolved> resolved = context.resolve(name);
        resolved.ifPresent(found -> written(found, name, span, label));
        return resolved.map(Session.Resolved::place);
    }

    private void written(Session.Resolved found, QualifiedName name, Span span, String label) {
        if (found.place() instanceof Place.Table table) {
            Grade grade = found.grade().worse(context.grade(span));
            context.log().use(new TableUse(table.name(), TableUse.Kind.WRITTEN, context.evidence(span, label), grade));
            context.mention(TableUse.Kind.WRITTEN, table.name(), name.span());
        }
    }

    void steps(List<ReadPlace> reads, Place target, Span span, String label) {
        Evidence evidence = context.evidence(span, label);
        Grade best = context.grade(span);
        reads.forEach(read ->
                context.log().step(new Step(read.place(), target, evidence, best.worse(read.grade()), read.flow())));
    }

    /** Data that a statement puts into variables. */
    List<Place> into(List<ReadPlace> reads, List<QualifiedName> variables, Span span) {
        List<Place> places = new ArrayList<>();
        for (QualifiedName variable : variables) {
            context.symbols().values().forget(variable.first());
            Place place = renewed(variable);
            steps(reads, place, span, "INTO");
            places.add(place);
        }
        return places;
    }

    /** A whole variable gets a new value; a field or an element of one adds to what is there. */
    Place renewed(QualifiedName variable) {
        if (variable.isQualified()) {
            return context.symbols().place(variable.first());
        }
        return context.symbols().renewed(variable.first());
    }

    private List<List<Place>> returning(Content content, Place target, Span span, String label) {
        List<List<Place>> filled = new ArrayList<>();
        for (Returned returned : content.returned()) {
            List<ReadPlace> rows = new ArrayList<>(given(returned, label));
            rows.add(new ReadPlace(target, Flow.VALUE, Grade.PROVEN));
            List<QualifiedName> variables =
                    returned.variables().map(Into::targets).orElse(List.of());
            filled.add(into(rows, variables, span));
            returned.table()
                    .flatMap(table -> target(table.table(), span, label))
                    .ifPresent(table -> steps(rows, table, span, label));
        }
        return filled;
    }

    private List<ReadPlace> given(Returned returned, String label) {
        List<Expression> outputs =
                returned.outputs().stream().map(Output::expression).toList();
        return new ReadCollector(context, label).collect(Content.of(outputs), null);
    }
}

package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Influence;
import dev.stranglerfig.analyzer.column.Open;
import dev.stranglerfig.analyzer.column.Origin;
import dev.stranglerfig.analyzer.column.Origins;
import dev.stranglerfig.analyzer.column.Place;
import dev.stranglerfig.analyzer.column.Relation;
import dev.stranglerfig.analyzer.column.Strand;
import dev.stranglerfig.analyzer.column.Whole;
import dev.stranglerfig.analyzer.statement.Span;
import org.jspecify.annotations.Nullable;

/** Writes the steps of one statement into one place down, each with the line of its expression. */
final class StepWriter {

    private final FlowContext context;
    private final Place target;
    private final Span span;
    private final String label;
    private final Grade best;
    private int offset = -1;
    private @Nullable Evidence evidence;

    StepWriter(FlowContext context, Place target, Span span, String label) {
        this.context = context;
        this.target = target;
        this.span = span;
        this.label = label;
        this.best = context.grade(span);
    }

    void value(Strand strand, String column) {
        each(strand.origins(), column, strand.at());
    }

    /** A star of unknown columns; a column that is asked for by its name is in the only one. */
    void star(Open open, int stars) {
        Grade grade = stars == 1 ? Grade.INFERRED : Grade.POSSIBLE;
        step(new Origin(open.place(), Whole.STAR, Influence.VALUE, grade), Whole.STAR, open.at());
    }

    /** One of the unknown columns of a star. */
    void open(Open open, String column) {
        step(open.star(), column, open.at());
    }

    /** What chose the rows, and which rows are counted in them. */
    void rows(Relation relation) {
        each(relation.influences(), Whole.ROWS, span.start());
        if (!(target instanceof Place.Table) && !(target instanceof Place.Answer)) {
            each(relation.counted(), Whole.COUNT, span.start());
        }
    }

    private void each(Origins origins, String column, int at) {
        for (Origin origin : origins.list()) {
            step(origin, column, at);
        }
    }

    void step(Origin origin, String column, int at) {
        if (origin.place() instanceof Place.Elsewhere || target instanceof Place.Elsewhere) {
            return;
        }
        ColumnStep.Node from = new ColumnStep.Node(origin.place(), origin.column());
        ColumnStep.Node to = new ColumnStep.Node(target, column);
        Influence influence = origin.influence();
        context.log().column(new ColumnStep(from, to, evidence(at), best.worse(origin.grade()), influence));
    }

    private Evidence evidence(int at) {
        Evidence known = evidence;
        if (known == null || offset != at) {
            known = context.evidence(new Span(at, at), label);
            offset = at;
            evidence = known;
        }
        return known;
    }
}

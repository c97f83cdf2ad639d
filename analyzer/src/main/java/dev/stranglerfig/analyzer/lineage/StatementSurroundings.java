package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Base;
import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Influence;
import dev.stranglerfig.analyzer.column.Origin;
import dev.stranglerfig.analyzer.column.Place;
import dev.stranglerfig.analyzer.column.Surroundings;
import dev.stranglerfig.analyzer.column.Whole;
import dev.stranglerfig.analyzer.column.WriteResult;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.Optional;

/** What the names of one statement mean where it stands. */
final class StatementSurroundings implements Surroundings {

    private final FlowContext context;

    StatementSurroundings(FlowContext context) {
        this.context = context;
    }

    @Override
    public Optional<Base> table(QualifiedName name) {
        if (context.isSystemTable(name)) {
            return Optional.empty();
        }
        return context.known(name).map(this::base);
    }

    private Base base(QualifiedName name) {
        Session.Resolved resolved = context.session().resolve(name);
        Grade grade = resolved.grade() == Grade.POSSIBLE ? Grade.POSSIBLE : Grade.PROVEN;
        return context.session()
                .columnsOf(resolved.place())
                .map(known -> new Base(resolved.place(), known.names(), known.completeness(), grade))
                .orElseGet(() -> Base.unknown(resolved.place(), grade));
    }

    @Override
    public Optional<Origin> symbol(QualifiedName name) {
        if (!context.symbols().declares(name.first())) {
            return Optional.empty();
        }
        Place place = context.symbols().place(name.first());
        String field = name.isQualified() ? name.parts().get(1) : Whole.STAR;
        return Optional.of(new Origin(place, field, Influence.VALUE, Grade.INFERRED));
    }

    @Override
    public Optional<Base> record(QualifiedName name) {
        if (!context.symbols().declares(name.first())) {
            return Optional.empty();
        }
        Place place = context.symbols().place(name.first());
        return Optional.of(context.session()
                .columnsOf(place)
                .map(known -> new Base(place, known.names(), known.completeness(), Grade.INFERRED))
                .orElseGet(() -> Base.unknown(place, Grade.INFERRED)));
    }

    @Override
    public Optional<Base> routine(FunctionCall call) {
        return context.session().index().routine(call.name()).map(routine -> {
            Place place = new Place.Result(routine);
            return context.session()
                    .index()
                    .results(routine)
                    .map(columns -> new Base(place, columns, Base.Completeness.ALL, Grade.INFERRED))
                    .orElseGet(() -> Base.unknown(place, Grade.INFERRED));
        });
    }

    @Override
    public void written(Write write, WriteResult result) {
        new ColumnFlow(context).written(write, result);
    }
}

package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.config.name.TableRef;
import java.util.List;

/** Follows statements that run other statements. */
final class CallFlow implements Call.Cases<Boolean> {

    private final FlowContext context;

    CallFlow(FlowContext context) {
        this.context = context;
    }

    @Override
    public Boolean routine(Call.RoutineCall statement) {
        EstateIndex index = context.session().index();
        boolean method = statement.called().name().isQualified()
                && context.symbols().declares(statement.called().name().first());
        if (!method) {
            called(statement.called());
            index.routine(statement.called().name())
                    .flatMap(index::text)
                    .ifPresent(routine -> new GivenValues(context, statement, routine).follow());
        }
        new ReadCollector(context, "CALL").collect(Content.of(List.of(statement.arguments())), null);
        return true;
    }

    @Override
    public Boolean dynamic(Call.Dynamic statement) {
        new DynamicFlow(context, statement).follow();
        return true;
    }

    @Override
    public Boolean block(Call.Block statement) {
        String key = context.session().name() + "#" + statement.span().start();
        Symbols symbols = Symbols.ofBlock(key, context.routine());
        new StatementRun(context.inRoutine(symbols), statement.body().statements()).run();
        return true;
    }

    @Override
    public Boolean include(Call.Include statement) {
        statement.path().ifPresent(path -> context.log().fact(Fact.of(path, Fact.Kind.PATH)));
        return true;
    }

    /** Notes that a routine runs, and with what. */
    void called(FunctionCall call) {
        QualifiedName name = call.name();
        if (context.isUnknownRoutine(name)) {
            return;
        }
        TableRef routine = context.session().index().routine(name).orElse(name.table());
        context.called(routine, call);
    }

    /** What a dynamic statement gives to its loop, handled where the loop is. */
    void dynamicRows(Call.Dynamic statement, List<QualifiedName> variables) {
        variables.forEach(variable -> context.symbols().declare(variable.first()));
        dynamic(statement);
    }
}

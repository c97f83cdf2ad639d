package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Grade;
import dev.stranglerfig.analyzer.column.Place;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.TokenSlice;
import dev.stranglerfig.config.name.TableRef;
import java.util.List;
import java.util.Optional;

/**
 * The values that a call hands to the parameters of a procedure, and those that its OUT parameters hand back. What a procedure with OUT parameters
 * is given is not followed into it: it would come back at every other call as well.
 */
final class GivenValues {

    private static final String LABEL = "CALL";

    private final FlowContext context;
    private final Call.RoutineCall statement;
    private final Routine routine;
    private final TableRef name;

    GivenValues(FlowContext context, Call.RoutineCall statement, Routine routine) {
        this.context = context;
        this.statement = statement;
        this.routine = routine;
        this.name = context.session().newTable(routine.name().orElseThrow());
    }

    void follow() {
        List<TokenSlice> arguments = CallArguments.divided(statement.called().arguments());
        String key = key();
        for (int position = 0; position < arguments.size(); position++) {
            TokenSlice argument = arguments.get(position);
            Optional<String> parameter = parameter(argument, position);
            if (parameter.isEmpty()) {
                continue;
            }
            Expression value = value(argument);
            if (routine.results().isEmpty()) {
                given(value, new Place.Variable(key, parameter.get(), 0));
            } else if (routine.results().contains(parameter.get())) {
                received(value, parameter.get());
            }
        }
    }

    /** The variables of the call as the one that follows its body names them. */
    private String key() {
        List<CallArguments> calls = context.session().index().argumentsOf(name);
        if (calls.isEmpty() || !RoutineText.buildsSql(routine)) {
            return name.toString();
        }
        CallArguments own =
                CallArguments.of(context.symbols().values(), statement.called().arguments());
        return Symbols.key(name, Math.max(0, calls.indexOf(own)));
    }

    private Optional<String> parameter(TokenSlice argument, int position) {
        if (CallArguments.isNamed(argument)) {
            String written = argument.tokens().textOf(argument.first());
            String folded = context.dialect().identifiers().fold(written);
            return Optional.of(folded).filter(routine.parameters()::contains);
        }
        return position < routine.parameters().size()
                ? Optional.of(routine.parameters().get(position))
                : Optional.empty();
    }

    /** What one argument names. */
    private Expression value(TokenSlice argument) {
        int first = CallArguments.isNamed(argument) ? argument.first() + 2 : argument.first();
        TokenSlice slice = new TokenSlice(argument.tokens(), first, argument.limit());
        Tokens tokens = argument.tokens();
        int start = tokens.start(first);
        int end = tokens.end(argument.limit() - 1);
        Expression all = statement.arguments();
        return new Expression(
                new Span(start, end),
                slice,
                all.names().stream()
                        .filter(name -> isWithin(name.span(), start, end))
                        .toList(),
                all.calls().stream()
                        .filter(call -> isWithin(call.name().span(), start, end))
                        .toList(),
                all.queries().stream()
                        .filter(query -> isWithin(query.span(), start, end))
                        .toList());
    }

    private static boolean isWithin(Span span, int start, int end) {
        return span.start() >= start && span.end() <= end;
    }

    private void given(Expression value, Place parameter) {
        new WriteFlow(context)
                .steps(
                        new ReadCollector(context, LABEL).collect(Content.of(List.of(value)), null),
                        parameter,
                        statement.span(),
                        LABEL);
        new ColumnFlow(context).given(value, parameter, LABEL);
    }

    private void received(Expression value, String parameter) {
        boolean variable = value.names().size() == 1
                && value.calls().isEmpty()
                && value.names().get(0).span().start() == value.span().start();
        if (!variable || !context.symbols().declares(value.names().get(0).first())) {
            return;
        }
        QualifiedName receiver = value.names().get(0);
        context.symbols().values().forget(receiver.first());
        Place.Result result = new Place.Result(name);
        WriteFlow writes = new WriteFlow(context);
        Place place = writes.renewed(receiver);
        writes.steps(List.of(new ReadPlace(result, Flow.VALUE, Grade.INFERRED)), place, statement.span(), LABEL);
        new ColumnFlow(context).received(result, parameter, receiver, place);
    }
}

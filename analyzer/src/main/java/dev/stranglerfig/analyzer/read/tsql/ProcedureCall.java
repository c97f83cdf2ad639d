package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.ArgumentReader;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.TokenSlice;
import java.util.ArrayList;
import java.util.List;

/** Reads the arguments of a procedure and makes of them the call and what its OUTPUT parameters give back. */
final class ProcedureCall {

    private ProcedureCall() {}

    static List<Statement> read(Grammar grammar, TokenCursor cursor, int first, QualifiedName name) {
        int start = cursor.position();
        List<CallArgument> arguments = CallArgument.list(grammar, cursor);
        if (SystemProcedures.isRename(name)) {
            return SystemProcedures.renaming(cursor.spanFrom(first), arguments);
        }
        ExpressionParts parts = new ExpressionParts();
        arguments.forEach(argument -> ArgumentReader.merge(argument.value(), parts));
        Expression given = parts.expression(cursor, start);
        if (SystemProcedures.isSystem(name)) {
            return List.of(Steps.from(cursor, first, List.of(given)));
        }
        FunctionCall called = new FunctionCall(name, cursor.sliceFrom(start));
        List<Statement> statements = new ArrayList<>();
        Span span = cursor.spanFrom(first);
        statements.add(new Call.RoutineCall(span, called, given));
        received(arguments, called, span).forEach(statements::add);
        return statements;
    }

    /** A value of which nothing is known. */
    static Query nothing(Span span) {
        return Variables.query(span, new QueryBody.Selection(List.of(), List.of(), List.of()));
    }

    private static List<Statement> received(List<CallArgument> arguments, FunctionCall called, Span span) {
        List<Statement> statements = new ArrayList<>();
        TokenSlice none = new TokenSlice(called.arguments().tokens(), 0, 0);
        Expression result = new Expression(span, none, List.of(), List.of(called), List.of());
        for (CallArgument argument : arguments) {
            argument.receiver()
                    .ifPresent(variable -> statements.add(new Control.Assign(span, variable, Variables.query(result))));
        }
        return statements;
    }
}

package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.TokenSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code INSERT t EXEC procedure}, {@code INSERT t EXEC (text)}: the rows that something else gives.
 *
 * @param run what runs
 * @param result an expression that stands for its rows
 */
record ProcedureRows(List<Statement> run, Expression result) {

    /** A variable that no script can name. */
    private static final String ROWS = "@ rows of exec";

    ProcedureRows {
        run = List.copyOf(run);
    }

    static ProcedureRows read(Grammar grammar, TokenCursor cursor) {
        int first = cursor.position();
        cursor.advance();
        Span at = cursor.spanFrom(first);
        QualifiedName carrier = new QualifiedName(List.of(ROWS), QualifiedName.Certainty.STATED, at);
        TokenSlice none = new TokenSlice(cursor.tokens(), 0, 0);
        Expression carried = new Expression(at, none, List.of(carrier), List.of(), List.of());
        if (cursor.is(TokenKind.OPEN)) {
            return new ProcedureRows(
                    List.of(DynamicText.inBrackets(grammar, cursor, first, List.of(carrier))), carried);
        }
        if (Variables.isAt(cursor) && cursor.isSymbolAhead(1, "=")) {
            cursor.advanceTo(cursor.position() + 2);
        }
        int start = cursor.position();
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isPresent() && name.get().last().equals("sp_executesql")) {
            return new ProcedureRows(DynamicText.withParameters(grammar, cursor, first, List.of(carrier)), carried);
        }
        List<Statement> run = new ArrayList<>();
        TokenCursor again = cursor;
        name.ifPresent(found -> run.addAll(ProcedureCall.read(grammar, again, start, found)));
        ExecuteStatement.options(cursor);
        List<FunctionCall> called = run.stream()
                .filter(Call.RoutineCall.class::isInstance)
                .map(call -> ((Call.RoutineCall) call).called())
                .toList();
        return new ProcedureRows(run, new Expression(at, none, List.of(), called, List.of()));
    }
}

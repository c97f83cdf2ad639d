package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.ArgumentReader;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.TokenSlice;
import java.util.Optional;

/** The name and the arguments of what a statement runs. */
final class RoutineCalls {

    private RoutineCalls() {}

    static Statement read(Grammar grammar, StatementHead head) {
        TokenCursor cursor = head.cursor();
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        int first = cursor.position();
        ExpressionParts parts = new ExpressionParts();
        TokenSlice given = cursor.sliceFrom(first);
        if (cursor.is(TokenKind.OPEN)) {
            TokenCursor inner = cursor.inside();
            given = inner.rest();
            ArgumentReader.read(grammar, inner, parts);
        }
        FunctionCall called = new FunctionCall(name.get(), given);
        return new Call.RoutineCall(head.span(), called, parts.expression(cursor, first));
    }
}

package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.ArgumentReader;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.TokenSlice;
import dev.stranglerfig.analyzer.statement.Unread;
import java.util.List;
import java.util.Optional;

/** Reads the call of a procedure: {@code p;}, {@code pkg.p(a, b => c);}, {@code p@link(a);}, {@code object.method(a).other(b);}. */
final class CallReader {

    private final Grammar grammar;

    CallReader(Grammar grammar) {
        this.grammar = grammar;
    }

    Statement read(TokenCursor cursor) {
        TokenCursor statement = cursor.upTo(Math.max(cursor.findSemicolon(), cursor.position() + 1));
        Statement read = call(statement);
        statement.finish();
        return read;
    }

    private Statement call(TokenCursor cursor) {
        int first = cursor.position();
        if (cursor.is(TokenKind.OPEN)) {
            Expression whole = grammar.expressions().read(cursor);
            return new Control.Step(cursor.spanFrom(first), List.of(whole));
        }
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            String reason = cursor.unexpected();
            cursor.finish();
            return new Unread(cursor.spanFrom(first), reason);
        }
        int arguments = cursor.position();
        TokenSlice given = cursor.sliceFrom(arguments);
        ExpressionParts parts = new ExpressionParts();
        if (cursor.is(TokenKind.OPEN)) {
            TokenCursor inner = cursor.inside();
            given = inner.rest();
            ArgumentReader.read(grammar, inner, parts);
        }
        while (cursor.is(TokenKind.DOT)) {
            method(cursor, parts);
        }
        Expression expression = parts.expression(cursor, arguments);
        return called(cursor.spanFrom(first), new FunctionCall(name.get(), given), expression);
    }

    private void method(TokenCursor cursor, ExpressionParts parts) {
        cursor.advance();
        NameReader.simple(cursor);
        if (cursor.is(TokenKind.OPEN)) {
            ArgumentReader.read(grammar, cursor.inside(), parts);
        }
    }

    private static Statement called(Span span, FunctionCall call, Expression arguments) {
        if (!SuppliedPackages.isSupplied(call.name())) {
            return new Call.RoutineCall(span, call, arguments);
        }
        return SuppliedPackages.effect(span, call).orElseGet(() -> new Control.Step(span, List.of(arguments)));
    }
}

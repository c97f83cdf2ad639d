package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.FunctionCall;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.TokenSlice;
import java.util.Optional;

/** {@code CALL name(arguments)}. */
public final class CallForm implements StatementForm {

    private final Grammar grammar;

    public CallForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        head.cursor().accept(Word.CALL);
        return called(grammar, head);
    }

    /** What runs, by its name and its arguments; the verb is read. */
    public static Statement called(Grammar grammar, StatementHead head) {
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

package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/** {@code EXECUTE IMMEDIATE 'text' [INTO a] [USING 1, 2]}; EXECUTE of a prepared statement was read where it was prepared. */
public final class ImmediateForm implements StatementForm {

    private final Grammar grammar;

    public ImmediateForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        if (!cursor.accept(Word.EXECUTE, Word.IMMEDIATE)) {
            cursor.skipAll(SkipRule.SESSION);
            return new Control.Step(head.span(), List.of());
        }
        Expression text = grammar.expressions().read(cursor);
        List<Expression> arguments = new ArrayList<>();
        if (cursor.is(Word.INTO)) {
            cursor.advanceTo(cursor.find(Word.USING));
        }
        if (cursor.accept(Word.USING)) {
            arguments.addAll(grammar.expressions().list(cursor));
        }
        return new Call.Dynamic(head.span(), text, arguments, List.of(), Call.Dynamic.Returned.NO);
    }
}

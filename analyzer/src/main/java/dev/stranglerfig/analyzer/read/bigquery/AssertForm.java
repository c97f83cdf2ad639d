package dev.stranglerfig.analyzer.read.bigquery;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;

/** {@code ASSERT (SELECT COUNT(*) FROM t) > 0 AS 'message'}: reads what its condition asks. */
final class AssertForm implements StatementForm {

    private final Grammar grammar;

    AssertForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.ASSERT);
        Expression condition = grammar.expressions().read(cursor);
        cursor.skipTo(cursor.is(Word.AS) ? cursor.limit() : cursor.position(), SkipRule.MESSAGE);
        return new Control.Step(head.span(), List.of(condition));
    }
}

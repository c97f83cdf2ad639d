package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Statement;

/** Reads {@code EXPLAIN PLAN [SET STATEMENT_ID = 'a'] [INTO t] FOR statement}. */
final class ExplainPlanForm implements StatementForm {

    private final Grammar grammar;

    ExplainPlanForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.advanceTo(cursor.find(Word.FOR));
        cursor.accept(Word.FOR);
        Statement explained = grammar.statements().read(cursor);
        return new Read.Explanation(head.span(), explained);
    }
}

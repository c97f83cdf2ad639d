package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.CallForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;

/** {@code CALL p(arguments)}; {@code CALL DBC.SysExecSQL(text)} runs a text. */
final class TextCallForm implements StatementForm {

    private static final String RUNS_TEXT = "sysexecsql";

    private final Grammar grammar;

    TextCallForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.CALL);
        if (!runsText(cursor)) {
            return CallForm.called(grammar, head);
        }
        NameReader.qualified(cursor);
        TokenCursor inner = cursor.inside();
        Expression text = grammar.expressions().read(inner);
        inner.finish();
        return new Call.Dynamic(head.span(), text, List.of(), List.of(), Call.Dynamic.Returned.NO);
    }

    private static boolean runsText(TokenCursor cursor) {
        int last = cursor.isAhead(1, TokenKind.DOT) ? 2 : 0;
        boolean named = cursor.isAhead(last, TokenKind.WORD) && cursor.isAhead(last + 1, TokenKind.OPEN);
        return named && cursor.tokens().textOf(cursor.position() + last).equalsIgnoreCase(RUNS_TEXT);
    }
}

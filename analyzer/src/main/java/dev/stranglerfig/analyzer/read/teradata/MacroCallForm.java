package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.CallForm;
import dev.stranglerfig.analyzer.read.DynamicReader;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;

/** {@code EXEC macro(arguments)}, and in procedures {@code EXECUTE IMMEDIATE text}. */
final class MacroCallForm implements StatementForm {

    private final Grammar grammar;

    MacroCallForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        if (cursor.isSequence(Word.EXECUTE, Word.IMMEDIATE)) {
            cursor.accept(Word.EXECUTE, Word.IMMEDIATE);
            return DynamicReader.read(grammar, cursor, List.of(), Call.Dynamic.Returned.NO);
        }
        cursor.advance();
        return CallForm.called(grammar, head);
    }
}

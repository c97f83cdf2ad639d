package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.CallForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TargetReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Statement;

/** {@code CALL p(1, 2) [INTO :result]}. */
final class CallIntoForm implements StatementForm {

    private final CallForm call;

    CallIntoForm(Grammar grammar) {
        this.call = new CallForm(grammar);
    }

    @Override
    public Statement read(StatementHead head) {
        Statement read = call.read(head);
        TokenCursor cursor = head.cursor();
        if (cursor.accept(Word.INTO)) {
            TargetReader.list(cursor);
        }
        return read;
    }
}

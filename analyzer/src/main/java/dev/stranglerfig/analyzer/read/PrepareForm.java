package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;

/** {@code PREPARE name [(types)] AS statement}, read as the statement; {@code PREPARE TRANSACTION} moves no data. */
final class PrepareForm implements StatementForm {

    private final StatementForms forms;

    PrepareForm(StatementForms forms) {
        this.forms = forms;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.PREPARE);
        if (cursor.is(Word.TRANSACTION)) {
            cursor.skipAll(SkipRule.SESSION);
            return new Control.Step(head.span(), List.of());
        }
        NameReader.simple(cursor);
        if (cursor.is(TokenKind.OPEN)) {
            cursor.advanceTo(cursor.afterGroup(cursor.position()));
        }
        cursor.accept(Word.AS);
        return forms.read(cursor.upTo(cursor.limit()));
    }
}

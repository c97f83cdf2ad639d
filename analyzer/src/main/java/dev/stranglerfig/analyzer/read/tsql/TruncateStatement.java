package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.TruncateForm;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Statement;

/** {@code TRUNCATE TABLE t [WITH (PARTITIONS (2, 4 TO 6))]}. */
final class TruncateStatement implements StatementForm {

    private final TruncateForm form = new TruncateForm();

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        Statement truncation = form.read(head);
        if (cursor.is(Word.WITH) && cursor.isAhead(1, TokenKind.OPEN)) {
            cursor.skip(SkipRule.STORAGE);
            cursor.skipGroup(SkipRule.STORAGE);
        }
        return truncation;
    }
}

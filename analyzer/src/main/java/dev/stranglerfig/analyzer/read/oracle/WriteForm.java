package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Statement;

/** A statement that writes, with what may follow it: {@code LOG ERRORS [INTO t] [('tag')] [REJECT LIMIT n]}. */
record WriteForm(Grammar grammar, StatementForm form) implements StatementForm {

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        boolean view = cursor.isAhead(1, TokenKind.OPEN)
                || (cursor.isAhead(2, TokenKind.OPEN)
                        && (cursor.isAhead(1, Word.INTO) || cursor.isAhead(1, Word.FROM)));
        Statement read = view ? new ViewWriteForm(grammar).read(head) : form.read(head);
        if (cursor.accept(Word.LOG, Word.ERRORS)) {
            if (cursor.accept(Word.INTO)) {
                NameReader.qualified(cursor);
            }
            cursor.skipAll(SkipRule.STORAGE);
        }
        return read;
    }
}

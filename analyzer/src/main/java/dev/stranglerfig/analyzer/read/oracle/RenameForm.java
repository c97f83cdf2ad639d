package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.Optional;

/** Reads {@code RENAME a TO b}. */
final class RenameForm implements StatementForm {

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.RENAME);
        Optional<QualifiedName> from = NameReader.qualified(cursor);
        boolean said = cursor.accept(Word.TO);
        Optional<QualifiedName> to = NameReader.qualified(cursor);
        if (from.isEmpty() || to.isEmpty() || !said) {
            return Missing.name(head);
        }
        return new Define.Rename(head.span(), from.get(), to.get(), Define.Rename.Completion.SAME_SCHEMA);
    }
}

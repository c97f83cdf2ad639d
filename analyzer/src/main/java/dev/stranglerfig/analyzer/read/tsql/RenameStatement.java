package dev.stranglerfig.analyzer.read.tsql;

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

/** Synapse: {@code RENAME OBJECT [::] dbo.t TO u}. */
final class RenameStatement implements StatementForm {

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.RENAME);
        cursor.accept(Word.OBJECT);
        cursor.acceptSymbol("::");
        Optional<QualifiedName> from = NameReader.qualified(cursor);
        Optional<QualifiedName> to = cursor.accept(Word.TO) ? NameReader.qualified(cursor) : Optional.empty();
        if (from.isEmpty() || to.isEmpty()) {
            return Missing.name(head);
        }
        return new Define.Rename(head.span(), from.get(), to.get(), Define.Rename.Completion.SAME_SCHEMA);
    }
}

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
import java.util.List;

/** {@code DROP TABLE [IF EXISTS] a, b}, {@code DROP VIEW v}; other objects have no rows. */
final class DropStatement implements StatementForm {

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.DROP);
        if (cursor.isAhead(1, Word.TABLE) && !cursor.accept(Word.EXTERNAL)) {
            cursor.accept(Word.MATERIALIZED);
        }
        if (!cursor.accept(Word.TABLE) && !cursor.accept(Word.VIEW)) {
            return ObjectKinds.read(head);
        }
        cursor.accept(Word.IF, Word.EXISTS);
        List<QualifiedName> names = NameReader.list(cursor);
        if (names.isEmpty()) {
            return Missing.name(head);
        }
        return new Define.Removal(head.span(), names);
    }
}

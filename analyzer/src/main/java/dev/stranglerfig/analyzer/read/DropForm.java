package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;

/** {@code DROP TABLE [IF EXISTS] a, b [CASCADE]}; other objects have no rows. */
final class DropForm implements StatementForm {

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.DROP);
        cursor.accept(Word.FOREIGN);
        cursor.accept(Word.MATERIALIZED);
        if (!cursor.accept(Word.TABLE) && !cursor.accept(Word.VIEW)) {
            cursor.skipAll(SkipRule.OTHER_OBJECTS);
            return new Define.Other(head.span());
        }
        cursor.accept(Word.IF, Word.EXISTS);
        List<QualifiedName> names = NameReader.list(cursor);
        if (names.isEmpty()) {
            return Missing.name(head);
        }
        ClusterClause.accept(cursor);
        if (!cursor.accept(Word.CASCADE)) {
            cursor.accept(Word.RESTRICT);
        }
        cursor.accept(Word.CONSTRAINTS);
        cursor.accept(Word.PURGE);
        return new Define.Removal(head.span(), names);
    }
}

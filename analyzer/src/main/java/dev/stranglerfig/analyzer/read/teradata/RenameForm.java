package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.Optional;

/** {@code RENAME TABLE a TO b}, {@code RENAME VIEW a AS b}. */
final class RenameForm implements StatementForm {

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.RENAME);
        if (!cursor.accept(Word.TABLE) && !cursor.accept(Word.VIEW)) {
            cursor.skipAll(SkipRule.OTHER_OBJECTS);
            return new Define.Other(head.span());
        }
        Optional<QualifiedName> from = NameReader.qualified(cursor);
        if (!cursor.accept(Word.TO)) {
            cursor.accept(Word.AS);
        }
        Optional<QualifiedName> to = NameReader.qualified(cursor);
        if (from.isEmpty() || to.isEmpty()) {
            return Missing.name(head);
        }
        Define.Rename.Completion completion =
                to.get().isQualified() ? Define.Rename.Completion.WHOLE : Define.Rename.Completion.SAME_SCHEMA;
        return new Define.Rename(head.span(), from.get(), to.get(), completion);
    }
}

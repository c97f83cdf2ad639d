package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.Optional;

/** {@code REFRESH MATERIALIZED VIEW [CONCURRENTLY] v [WITH [NO] DATA]}. */
final class RefreshForm implements StatementForm {

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.REFRESH);
        if (!cursor.accept(Word.MATERIALIZED, Word.VIEW)) {
            cursor.skipAll(SkipRule.OTHER_OBJECTS);
            return new Define.Other(head.span());
        }
        cursor.accept(Word.CONCURRENTLY);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        if (cursor.accept(Word.WITH)) {
            cursor.accept(Word.NO);
            cursor.accept(Word.DATA);
        }
        return new Write.Refresh(head.span(), name.get());
    }
}

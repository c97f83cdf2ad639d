package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/** {@code TRUNCATE [TABLE] [ONLY] a, b [RESTART IDENTITY] [CASCADE]}. */
public final class TruncateForm implements StatementForm {

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.TRUNCATE);
        cursor.accept(Word.TABLE);
        cursor.accept(Word.IF, Word.EXISTS);
        List<QualifiedName> names = new ArrayList<>();
        do {
            cursor.accept(Word.ONLY);
            NameReader.qualified(cursor).ifPresent(names::add);
            cursor.acceptSymbol("*");
        } while (cursor.accept(TokenKind.COMMA));
        ClusterClause.accept(cursor);
        if (cursor.is(Word.PARTITION)) {
            cursor.skipAll(SkipRule.STORAGE);
        }
        if (names.isEmpty()) {
            return Missing.name(head);
        }
        if (!cursor.accept(Word.RESTART, Word.IDENTITY)) {
            cursor.accept(Word.CONTINUE, Word.IDENTITY);
        }
        if (!cursor.accept(Word.CASCADE)) {
            cursor.accept(Word.RESTRICT);
        }
        if (cursor.isAhead(1, Word.STORAGE)) {
            cursor.skipAll(SkipRule.STORAGE);
        }
        return new Define.Truncation(head.span(), names);
    }
}

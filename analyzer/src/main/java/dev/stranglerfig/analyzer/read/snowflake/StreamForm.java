package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.WholeTable;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/** {@code CREATE STREAM s ON TABLE t}: reading the stream reads the changes of the table, so it is as a view of it. */
final class StreamForm implements CreatedForm {

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.IF, Word.NOT, Word.EXISTS);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        Optional<QualifiedName> clone = cursor.accept(Word.CLONE) ? NameReader.qualified(cursor) : Optional.empty();
        cursor.skipTo(cursor.find(Word.ON), SkipRule.STORAGE);
        Optional<QualifiedName> table = cursor.accept(Word.ON) ? watched(cursor) : clone;
        cursor.skipAll(SkipRule.STORAGE);
        if (table.isEmpty()) {
            return new Define.Other(head.span());
        }
        return new Define.View(head.span(), name.get(), lifetime, List.of(), WholeTable.of(table.get()));
    }

    /** A stage has files, no rows. */
    private static Optional<QualifiedName> watched(TokenCursor cursor) {
        cursor.accept(Word.EXTERNAL);
        cursor.accept(Word.EVENT);
        cursor.accept(Word.DYNAMIC);
        if (cursor.accept(Word.STAGE)) {
            return Optional.empty();
        }
        if (!cursor.accept(Word.TABLE)) {
            cursor.accept(Word.VIEW);
        }
        return NameReader.qualified(cursor);
    }
}

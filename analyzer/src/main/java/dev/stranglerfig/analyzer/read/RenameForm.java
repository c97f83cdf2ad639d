package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code RENAME TABLE a TO b, c TO a}, {@code RENAME VIEW a AS b}: one after the other, so that two tables can change places. */
public final class RenameForm implements StatementForm {

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.RENAME);
        if (!cursor.accept(Word.TABLE) && !cursor.accept(Word.TABLES) && !cursor.accept(Word.VIEW)) {
            cursor.skipAll(SkipRule.OTHER_OBJECTS);
            return new Define.Other(head.span());
        }
        cursor.accept(Word.IF, Word.EXISTS);
        List<Statement> renames = new ArrayList<>();
        do {
            one(head).ifPresent(renames::add);
        } while (cursor.accept(TokenKind.COMMA));
        if (renames.isEmpty()) {
            return Missing.name(head);
        }
        if (cursor.is(Word.ON)) {
            cursor.skipAll(SkipRule.STORAGE);
        }
        return renames.size() == 1 ? renames.get(0) : new Several(whole(head), renames);
    }

    private static Span whole(StatementHead head) {
        TokenCursor cursor = head.cursor();
        return cursor.source().span(head.first(), cursor.limit());
    }

    private static Optional<Statement> one(StatementHead head) {
        TokenCursor cursor = head.cursor();
        Optional<QualifiedName> from = NameReader.qualified(cursor);
        if (!cursor.accept(Word.TO)) {
            cursor.accept(Word.AS);
        }
        Optional<QualifiedName> to = NameReader.qualified(cursor);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Define.Rename.Completion completion =
                to.get().isQualified() ? Define.Rename.Completion.WHOLE : Define.Rename.Completion.SAME_SCHEMA;
        return Optional.of(new Define.Rename(whole(head), from.get(), to.get(), completion));
    }
}

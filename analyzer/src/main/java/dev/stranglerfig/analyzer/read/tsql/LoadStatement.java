package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.Optional;

/** {@code BULK INSERT t FROM 'path' WITH (...)}, and Synapse's {@code COPY INTO t (a, b) FROM 'path', 'path' WITH (...)}. */
final class LoadStatement implements StatementForm {

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.advance();
        if (!cursor.accept(Word.INSERT)) {
            cursor.accept(Word.INTO);
        }
        Optional<QualifiedName> target = NameReader.qualified(cursor);
        if (target.isEmpty()) {
            return Missing.name(head);
        }
        if (cursor.is(TokenKind.OPEN)) {
            cursor.skipGroup(SkipRule.COLUMN_DEFINITIONS);
        }
        Optional<String> path = Optional.empty();
        if (cursor.accept(Word.FROM)) {
            path = paths(cursor);
        }
        if (cursor.is(Word.WITH) && cursor.isAhead(1, TokenKind.OPEN)) {
            cursor.skip(SkipRule.STORAGE);
            cursor.skipGroup(SkipRule.STORAGE);
        }
        Hints.query(cursor);
        return new Write.Load(head.span(), target.get(), path, Content.NOTHING);
    }

    private static Optional<String> paths(TokenCursor cursor) {
        Optional<String> first = Optional.empty();
        do {
            if (cursor.is(TokenKind.STRING) && first.isEmpty()) {
                first = Optional.of(cursor.tokens().contentOf(cursor.position()));
            }
            if (!cursor.atEnd()) {
                cursor.advance();
            }
        } while (cursor.accept(TokenKind.COMMA));
        return first;
    }
}

package dev.stranglerfig.analyzer.read.hive;

import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;

/** {@code EXPORT TABLE t [PARTITION (...)] TO 'path'}, {@code IMPORT [EXTERNAL] [TABLE t [PARTITION (...)]] FROM 'path'}. */
final class FolderForm implements StatementForm {

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        boolean exports = cursor.is(Word.EXPORT);
        cursor.advance();
        cursor.accept(Word.EXTERNAL);
        Optional<QualifiedName> table = Optional.empty();
        if (cursor.accept(Word.TABLE)) {
            table = NameReader.qualified(cursor);
        }
        Optional<String> path = path(cursor);
        if (table.isEmpty()) {
            return new Define.Other(head.span());
        }
        if (!exports) {
            return new Write.Load(head.span(), table.get(), path, Content.NOTHING);
        }
        ContentParts parts = new ContentParts(head.commons());
        parts.sources(List.of(new Source.Table(table.get(), Optional.empty())));
        return new Read.Export(head.span(), parts.content(), path);
    }

    private static Optional<String> path(TokenCursor cursor) {
        Optional<String> path = Optional.empty();
        while (!cursor.atEnd()) {
            boolean said = path.isEmpty() && (cursor.is(Word.TO) || cursor.is(Word.FROM));
            cursor.skipGroup(SkipRule.STORAGE);
            if (said && cursor.is(TokenKind.STRING)) {
                path = Optional.of(Literal.text(cursor.tokens().textOf(cursor.position())));
            }
        }
        return path;
    }
}

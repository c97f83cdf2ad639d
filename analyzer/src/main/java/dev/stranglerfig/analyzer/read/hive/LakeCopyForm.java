package dev.stranglerfig.analyzer.read.hive;

import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.CopyForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;

/** {@code COPY INTO t FROM 'path' FILEFORMAT = CSV ...}, {@code COPY INTO t FROM (SELECT ... FROM 'path') ...}; other COPY as PostgreSQL has it. */
final class LakeCopyForm implements StatementForm {

    private final Grammar grammar;

    LakeCopyForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        if (!cursor.isAhead(1, Word.INTO)) {
            return new CopyForm(grammar).read(head);
        }
        cursor.accept(Word.COPY, Word.INTO);
        Optional<QualifiedName> target = NameReader.qualified(cursor);
        if (target.isEmpty()) {
            return Missing.name(head);
        }
        List<String> columns = NameReader.columns(cursor);
        cursor.accept(Word.FROM);
        if (cursor.is(TokenKind.OPEN)) {
            return query(head, target.get(), columns);
        }
        Optional<String> path = Optional.empty();
        if (cursor.is(TokenKind.STRING)) {
            path = Optional.of(Literal.text(cursor.tokens().textOf(cursor.position())));
            cursor.advance();
        }
        cursor.skipAll(SkipRule.STORAGE);
        return new Write.Load(head.span(), target.get(), path, Content.NOTHING);
    }

    private Statement query(StatementHead head, QualifiedName target, List<String> columns) {
        TokenCursor cursor = head.cursor();
        TokenCursor inner = cursor.inside();
        ContentParts parts = new ContentParts(head.commons());
        parts.query(grammar.queries().read(inner));
        inner.finish();
        cursor.skipAll(SkipRule.STORAGE);
        return new Write.Insert(head.span(), target, Optional.empty(), Placing.of(columns), List.of(), parts.content());
    }
}

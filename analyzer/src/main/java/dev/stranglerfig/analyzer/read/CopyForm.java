package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code COPY t [(columns)] FROM | TO path}, {@code COPY (query) TO path}. */
public final class CopyForm implements StatementForm {

    private static final Set<Word> DIRECTIONS = EnumSet.of(Word.FROM, Word.TO);

    private final Grammar grammar;

    public CopyForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.COPY);
        if (cursor.is(TokenKind.OPEN)) {
            return query(head);
        }
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        NameReader.columns(cursor);
        if (!cursor.atEnd() && !cursor.isAny(DIRECTIONS)) {
            cursor.recover(DIRECTIONS);
        }
        if (cursor.accept(Word.FROM)) {
            Optional<String> path = path(cursor);
            Content filter = options(cursor);
            return new Write.Load(head.span(), name.get(), path, filter);
        }
        cursor.accept(Word.TO);
        Optional<String> path = path(cursor);
        options(cursor);
        Source table = new Source.Table(name.get(), Optional.empty());
        return new Read.Export(head.span(), sources(table), path);
    }

    private Statement query(StatementHead head) {
        TokenCursor cursor = head.cursor();
        TokenCursor inner = cursor.inside();
        Statement statement = grammar.statements().read(inner);
        inner.finish();
        cursor.accept(Word.TO);
        Optional<String> path = path(cursor);
        options(cursor);
        if (statement instanceof Read read) {
            return new Read.Export(head.span(), read.content(), path);
        }
        return statement;
    }

    private static Content sources(Source table) {
        return new Content(List.of(), List.of(table), List.of(), List.of(), List.of(), Optional.empty(), List.of());
    }

    private static Optional<String> path(TokenCursor cursor) {
        if (cursor.accept(Word.STDIN) || cursor.accept(Word.STDOUT)) {
            return Optional.empty();
        }
        cursor.accept(Word.PROGRAM);
        if (cursor.atEnd()) {
            return Optional.empty();
        }
        String path = Literal.text(cursor.tokens().textOf(cursor.position()));
        cursor.advance();
        return Optional.of(path);
    }

    private Content options(TokenCursor cursor) {
        int where = cursor.find(Word.WHERE);
        cursor.skipTo(where, SkipRule.STORAGE);
        Optional<Expression> filter = RowFilter.read(grammar, cursor);
        return new Content(
                List.of(), List.of(), List.of(), List.of(), filter.stream().toList(), Optional.empty(), List.of());
    }
}

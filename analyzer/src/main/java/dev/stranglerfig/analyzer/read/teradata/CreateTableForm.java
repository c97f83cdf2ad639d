package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code CREATE MULTISET VOLATILE TABLE t, NO FALLBACK (columns) PRIMARY INDEX (a)}, {@code CREATE TABLE t AS (query) WITH DATA}, {@code CREATE TABLE t AS s WITH NO DATA}. */
final class CreateTableForm implements CreatedForm {

    private static final Set<Word> CONSTRAINTS = EnumSet.of(
            Word.CONSTRAINT,
            Word.PRIMARY,
            Word.UNIQUE,
            Word.CHECK,
            Word.FOREIGN,
            Word.PERIOD,
            Word.LIKE,
            Word.NORMALIZE);

    private final Grammar grammar;

    CreateTableForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        while (!cursor.atEnd() && !cursor.is(TokenKind.OPEN) && !cursor.is(Word.AS)) {
            cursor.skip(SkipRule.STORAGE);
        }
        List<String> columns = new ArrayList<>();
        if (cursor.is(TokenKind.OPEN)) {
            columns(cursor.inside(), columns);
        }
        if (!cursor.accept(Word.AS)) {
            cursor.skipAll(SkipRule.STORAGE);
            return new Define.Table(head.span(), name.get(), lifetime, columns, List.of(), List.of());
        }
        if (cursor.is(TokenKind.OPEN) || grammar.expressions().startsQuery(cursor)) {
            Query query = grammar.queries().read(cursor);
            cursor.skipAll(SkipRule.STORAGE);
            return new Define.TableFromQuery(head.span(), name.get(), lifetime, columns, query);
        }
        return copy(head, name.get(), lifetime);
    }

    /** {@code AS s WITH DATA} takes the rows too, {@code WITH NO DATA} the columns only. */
    private static Statement copy(StatementHead head, QualifiedName name, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        Optional<QualifiedName> copied = NameReader.qualified(cursor);
        if (copied.isEmpty()) {
            return Missing.name(head);
        }
        boolean empty = cursor.isSequence(Word.WITH, Word.NO);
        Span span = copied.get().span();
        cursor.skipAll(SkipRule.STORAGE);
        if (empty) {
            return new Define.Table(head.span(), name, lifetime, List.of(), List.of(), List.of(copied.get()));
        }
        Source source = new Source.Table(copied.get(), Optional.empty());
        QueryBody body = new QueryBody.Selection(List.of(), List.of(source), List.of());
        Query query = new Query(span, List.of(), body, List.of(), Optional.empty());
        return new Define.TableFromQuery(head.span(), name, lifetime, List.of(), query);
    }

    private static void columns(TokenCursor inner, List<String> columns) {
        while (!inner.atEnd()) {
            if (!inner.isAny(CONSTRAINTS)) {
                NameReader.simple(inner).ifPresent(columns::add);
            }
            while (!inner.atEnd() && !inner.is(TokenKind.COMMA)) {
                inner.skipGroup(SkipRule.COLUMN_DEFINITIONS);
            }
            inner.accept(TokenKind.COMMA);
        }
    }
}

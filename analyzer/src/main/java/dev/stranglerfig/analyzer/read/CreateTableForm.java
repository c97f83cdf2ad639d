package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.read.CreateForm.CreatedForm;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code CREATE TABLE t (columns) INHERITS (p)}, {@code CREATE TABLE t AS query}, {@code CREATE TABLE t PARTITION OF p}. */
public final class CreateTableForm implements CreatedForm {

    private static final Set<Word> CONSTRAINTS =
            EnumSet.of(Word.CONSTRAINT, Word.PRIMARY, Word.UNIQUE, Word.CHECK, Word.FOREIGN, Word.EXCLUDE, Word.NOT);

    private final Grammar grammar;

    public CreateTableForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.IF, Word.NOT, Word.EXISTS);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        List<QualifiedName> parents = new ArrayList<>();
        if (cursor.accept(Word.PARTITION, Word.OF)) {
            NameReader.qualified(cursor).ifPresent(parents::add);
        } else if (cursor.accept(Word.OF)) {
            NameReader.qualified(cursor);
        }
        List<String> columns = new ArrayList<>();
        List<QualifiedName> patterns = new ArrayList<>();
        if (cursor.is(TokenKind.OPEN) && !grammar.expressions().startsQuery(cursor)) {
            columns(cursor.inside(), columns, patterns);
        }
        options(cursor, parents);
        if (cursor.accept(Word.AS)) {
            return fromQuery(head, name.get(), lifetime, columns);
        }
        return new Define.Table(head.span(), name.get(), lifetime, columns, parents, patterns);
    }

    private Statement fromQuery(StatementHead head, QualifiedName name, Lifetime lifetime, List<String> columns) {
        TokenCursor cursor = head.cursor();
        if (cursor.accept(Word.EXECUTE)) {
            cursor.skipAll(SkipRule.SESSION);
            return new Define.Table(head.span(), name, lifetime, columns, List.of(), List.of());
        }
        Query query = grammar.queries().read(cursor);
        withData(cursor);
        return new Define.TableFromQuery(head.span(), name, lifetime, columns, query);
    }

    public static void withData(TokenCursor cursor) {
        if (cursor.accept(Word.WITH)) {
            cursor.accept(Word.NO);
            cursor.accept(Word.DATA);
        }
    }

    private static void columns(TokenCursor inner, List<String> columns, List<QualifiedName> patterns) {
        while (!inner.atEnd()) {
            if (inner.accept(Word.LIKE)) {
                NameReader.qualified(inner).ifPresent(patterns::add);
            } else if (!inner.isAny(CONSTRAINTS)) {
                NameReader.simple(inner).ifPresent(columns::add);
            }
            while (!inner.atEnd() && !inner.is(TokenKind.COMMA)) {
                inner.skipGroup(SkipRule.COLUMN_DEFINITIONS);
            }
            inner.accept(TokenKind.COMMA);
        }
    }

    private static void options(TokenCursor cursor, List<QualifiedName> parents) {
        while (!cursor.atEnd() && !cursor.is(Word.AS)) {
            if (cursor.is(Word.INHERITS) && cursor.isAhead(1, TokenKind.OPEN)) {
                cursor.advance();
                TokenCursor inner = cursor.inside();
                parents.addAll(NameReader.list(inner));
                inner.finish();
                continue;
            }
            cursor.skipGroup(SkipRule.STORAGE);
        }
    }
}

package dev.stranglerfig.analyzer.read.clickhouse;

import dev.stranglerfig.analyzer.read.ClusterClause;
import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.WholeTable;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code CREATE DICTIONARY d (id UInt64, name String) PRIMARY KEY id SOURCE(CLICKHOUSE(DB 'sales' TABLE 'customer')) ...}. */
final class DictionaryForm implements CreatedForm {

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.IF, Word.NOT, Word.EXISTS);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        ClusterClause.accept(cursor);
        List<String> columns = new ArrayList<>();
        if (cursor.is(TokenKind.OPEN)) {
            columns(cursor.inside(), columns);
        }
        Optional<QualifiedName> source = Optional.empty();
        while (!cursor.atEnd()) {
            if (cursor.is(Word.SOURCE) && cursor.isAhead(1, TokenKind.OPEN)) {
                cursor.skip(SkipRule.STORAGE);
                source = source(cursor.inside());
            } else {
                cursor.skipGroup(SkipRule.STORAGE);
            }
        }
        return source.<Statement>map(table ->
                        new Define.TableFromQuery(head.span(), name.get(), lifetime, columns, WholeTable.of(table)))
                .orElseGet(() -> new Define.Table(head.span(), name.get(), lifetime, columns, List.of(), List.of()));
    }

    private static void columns(TokenCursor inner, List<String> columns) {
        while (!inner.atEnd()) {
            NameReader.simple(inner).ifPresent(columns::add);
            while (!inner.atEnd() && !inner.accept(TokenKind.COMMA)) {
                inner.skipGroup(SkipRule.COLUMN_DEFINITIONS);
            }
        }
    }

    /** {@code CLICKHOUSE(DB 'sales' TABLE 'customer')}. */
    private static Optional<QualifiedName> source(TokenCursor inner) {
        NameReader.simple(inner);
        if (!inner.is(TokenKind.OPEN)) {
            inner.skipAll(SkipRule.STORAGE);
            return Optional.empty();
        }
        TokenCursor options = inner.inside();
        int first = options.position();
        Optional<String> database = Optional.empty();
        Optional<String> table = Optional.empty();
        while (!options.atEnd()) {
            boolean names = options.is(Word.TABLE);
            boolean holds = options.is(Word.DB) || options.is(Word.DATABASE);
            options.advanceTo(options.afterGroup(options.position()));
            if (names) {
                table = value(options);
            } else if (holds) {
                database = value(options);
            }
        }
        List<String> parts = new ArrayList<>();
        database.filter(text -> !text.isEmpty()).ifPresent(parts::add);
        table.filter(text -> !text.isEmpty()).ifPresent(parts::add);
        if (table.isEmpty() || parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new QualifiedName(parts, QualifiedName.Certainty.STATED, options.spanFrom(first)));
    }

    private static Optional<String> value(TokenCursor options) {
        if (options.is(TokenKind.STRING)) {
            return Optional.of(Literal.text(options.tokens().textOf(options.position())));
        }
        return NameReader.simple(options);
    }
}

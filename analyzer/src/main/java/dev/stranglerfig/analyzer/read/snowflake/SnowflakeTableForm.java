package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.CreateTableForm;
import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.WholeTable;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/**
 * {@code CREATE TABLE t CLONE s AT (...)}, {@code CREATE TABLE t LIKE s}, {@code CREATE TABLE t USING TEMPLATE (query)},
 * {@code CREATE EXTERNAL TABLE t (...) LOCATION = @stage/path}; any other table is read as everywhere.
 */
final class SnowflakeTableForm implements CreatedForm {

    private final Grammar grammar;
    private final CreateTableForm common;

    SnowflakeTableForm(Grammar grammar) {
        this.grammar = grammar;
        this.common = new CreateTableForm(grammar);
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        Optional<String> location = location(cursor);
        Word second = afterName(cursor);
        boolean template = second == Word.USING && cursor.find(Word.TEMPLATE) < cursor.limit();
        boolean derived = second == Word.CLONE || second == Word.LIKE || template;
        Statement table = derived ? derived(head, lifetime) : common.read(head, lifetime);
        if (location.isEmpty()) {
            return table;
        }
        Statement path = new Read.Export(head.span(), Content.NOTHING, location);
        return new Several(head.span(), List.of(table, path));
    }

    /** The word behind the name, which tells the kinds apart. */
    private static Word afterName(TokenCursor cursor) {
        int steps = cursor.isSequence(Word.IF, Word.NOT, Word.EXISTS) ? 4 : 1;
        while (cursor.isAhead(steps, TokenKind.DOT)) {
            steps += 2;
        }
        if (cursor.isAhead(steps, TokenKind.OPEN)) {
            return Word.OPEN;
        }
        Word found = cursor.wordAhead(steps);
        return found == null ? Word.NULL : found;
    }

    private Statement derived(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.IF, Word.NOT, Word.EXISTS);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        boolean like = cursor.is(Word.LIKE);
        boolean template = cursor.accept(Word.USING, Word.TEMPLATE);
        if (template) {
            return templated(head, name, lifetime);
        }
        cursor.advance();
        Optional<QualifiedName> other = NameReader.qualified(cursor);
        cursor.skipAll(SkipRule.STORAGE);
        if (name.isEmpty() || other.isEmpty()) {
            return Missing.name(head);
        }
        if (like) {
            return new Define.Table(head.span(), name.get(), lifetime, List.of(), List.of(), List.of(other.get()));
        }
        return new Define.TableFromQuery(head.span(), name.get(), lifetime, List.of(), WholeTable.of(other.get()));
    }

    /** The query computes the columns, no rows. */
    private Statement templated(StatementHead head, Optional<QualifiedName> name, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        Statement table = new Define.Table(head.span(), name.get(), lifetime, List.of(), List.of(), List.of());
        if (!cursor.is(TokenKind.OPEN)) {
            return table;
        }
        TokenCursor inner = cursor.inside();
        Query query = grammar.queries().read(inner);
        inner.finish();
        cursor.skipAll(SkipRule.STORAGE);
        return new Several(head.span(), List.of(table, new Read.Select(query.span(), query)));
    }

    /** {@code LOCATION = @stage/path} of an external table, looked for before the options are passed over. */
    private static Optional<String> location(TokenCursor cursor) {
        int at = cursor.find(Word.LOCATION) - cursor.position();
        boolean stated = cursor.isAhead(at, Word.LOCATION) && cursor.isSymbolAhead(at + 1, "=");
        if (!stated) {
            return Optional.empty();
        }
        return StagePath.at(cursor, cursor.position() + at + 2);
    }
}

package dev.stranglerfig.analyzer.read;

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

/** {@code CREATE TABLE t (columns) INHERITS (p)}, {@code CREATE TABLE t AS query}, {@code CREATE TABLE t PARTITION OF p}. */
public final class CreateTableForm implements CreatedForm {

    private final Grammar grammar;
    private final TableOptions options;

    public CreateTableForm(Grammar grammar) {
        this.grammar = grammar;
        this.options = new TableOptions(grammar);
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.IF, Word.NOT, Word.EXISTS);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        ClusterClause.accept(cursor);
        TableParts parts = new TableParts();
        if (cursor.accept(Word.PARTITION, Word.OF)) {
            NameReader.qualified(cursor).ifPresent(parts::parent);
        } else if (cursor.accept(Word.OF)) {
            NameReader.qualified(cursor);
        }
        if (cursor.is(TokenKind.OPEN) && !grammar.expressions().startsQuery(cursor)) {
            ColumnDefinitions.read(cursor.inside(), parts);
        }
        options.read(cursor, parts);
        Statement made = made(head, name.get(), lifetime, parts);
        return parts.path()
                .<Statement>map(path -> new Several(head.span(), List.of(made, at(head, path))))
                .orElse(made);
    }

    private static Statement at(StatementHead head, String path) {
        return new Read.Export(head.span(), Content.NOTHING, Optional.of(path));
    }

    private Statement made(StatementHead head, QualifiedName name, Lifetime lifetime, TableParts parts) {
        TokenCursor cursor = head.cursor();
        if (cursor.accept(Word.CLONE)) {
            return cloned(head, name, lifetime, parts);
        }
        boolean filled = cursor.accept(Word.AS);
        if (filled && cursor.atEnd()) {
            cursor.source().unread(cursor.position() - 1, cursor.unexpected());
        }
        if (filled && isName(cursor)) {
            NameReader.qualified(cursor).ifPresent(parts::pattern);
            options.read(cursor, parts);
        }
        if (!cursor.atEnd()) {
            return fromQuery(head, name, lifetime, parts.columns());
        }
        return new Define.Table(head.span(), name, lifetime, parts.columns(), parts.parents(), parts.patterns());
    }

    /** {@code CREATE TABLE a CLONE b}: with the rows of b. */
    private static Statement cloned(StatementHead head, QualifiedName name, Lifetime lifetime, TableParts parts) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.AS);
        Optional<QualifiedName> other = NameReader.qualified(cursor);
        cursor.skipAll(SkipRule.STORAGE);
        return other.<Statement>map(table ->
                        new Define.TableFromQuery(head.span(), name, lifetime, parts.columns(), WholeTable.of(table)))
                .orElseGet(() -> Missing.name(head));
    }

    /** {@code CREATE TABLE a AS b}: like b, as ClickHouse has it. */
    private boolean isName(TokenCursor cursor) {
        return NameReader.starts(cursor)
                && !grammar.expressions().startsQuery(cursor)
                && !cursor.is(Word.EXECUTE)
                && !cursor.is(Word.TABLE);
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
}

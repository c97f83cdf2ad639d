package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.CommonTable;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/** {@code CREATE [MATERIALIZED] VIEW v [(columns)] [WITH (options)] AS query [WITH CHECK OPTION]}. */
final class CreateViewForm implements CreatedForm {

    private final Grammar grammar;

    CreateViewForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        boolean recursive = cursor.position() > 1 && cursor.tokens().word(cursor.position() - 2) == Word.RECURSIVE;
        cursor.accept(Word.IF, Word.NOT, Word.EXISTS);
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        if (name.isEmpty()) {
            return Missing.name(head);
        }
        ClusterClause.accept(cursor);
        List<String> columns = columns(cursor);
        cursor.skipTo(cursor.find(Word.AS), SkipRule.STORAGE);
        cursor.accept(Word.AS);
        Query query = grammar.queries().read(cursor);
        ending(cursor);
        Query shown = recursive ? seeingItself(name.get(), columns, query) : query;
        return new Define.View(head.span(), name.get(), lifetime, columns, shown);
    }

    /** Names, each perhaps with a comment, options or a policy. */
    private static List<String> columns(TokenCursor cursor) {
        TableParts parts = new TableParts();
        if (cursor.is(TokenKind.OPEN)) {
            ColumnDefinitions.read(cursor.inside(), parts);
        }
        return parts.columns();
    }

    /** What PostgreSQL makes of it: {@code WITH RECURSIVE v (columns) AS (query) SELECT columns FROM v}. */
    private static Query seeingItself(QualifiedName view, List<String> columns, Query query) {
        QualifiedName own = new QualifiedName(List.of(view.last()), view.certainty(), view.span());
        Statement rows = new Read.Select(query.span(), query);
        CommonTable common = new CommonTable(view.last(), columns, CommonTable.Scope.RECURSIVE, rows);
        Source source = new Source.Table(own, Optional.empty());
        QueryBody body = new QueryBody.Selection(List.of(), List.of(source), List.of());
        return new Query(query.span(), List.of(common), body, List.of(), Optional.empty());
    }

    private static void ending(TokenCursor cursor) {
        if (cursor.accept(Word.WITH, Word.NO, Word.SCHEMA, Word.BINDING)) {
            return;
        }
        if (cursor.isAhead(1, Word.NO) || cursor.isAhead(1, Word.DATA)) {
            CreateTableForm.withData(cursor);
            return;
        }
        if (cursor.accept(Word.WITH)) {
            if (!cursor.accept(Word.LOCAL)) {
                cursor.accept(Word.CASCADE);
            }
            if (!cursor.is(Word.CHECK) && cursor.isAhead(1, Word.CHECK)) {
                cursor.advance();
            }
            cursor.accept(Word.CHECK, Word.OPTION);
        }
    }
}

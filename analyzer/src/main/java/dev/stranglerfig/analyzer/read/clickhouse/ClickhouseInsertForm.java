package dev.stranglerfig.analyzer.read.clickhouse;

import dev.stranglerfig.analyzer.read.ClusterClause;
import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.FileFunctions;
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
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;

/** {@code INSERT INTO [TABLE] t [(columns)] query | VALUES | FORMAT f data | FROM INFILE 'x'}, {@code INSERT INTO FUNCTION s3('x') query}. */
final class ClickhouseInsertForm implements StatementForm {

    private final Grammar grammar;

    ClickhouseInsertForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.INSERT);
        cursor.accept(Word.INTO);
        cursor.accept(Word.TABLE);
        if (cursor.accept(Word.FUNCTION)) {
            return function(head);
        }
        Optional<QualifiedName> target = NameReader.qualified(cursor);
        if (target.isEmpty()) {
            return Missing.name(head);
        }
        return table(head, target.get());
    }

    private Statement table(StatementHead head, QualifiedName target) {
        TokenCursor cursor = head.cursor();
        ClusterClause.accept(cursor);
        List<String> columns = List.of();
        if (cursor.is(TokenKind.OPEN) && !grammar.expressions().startsQuery(cursor)) {
            columns = columns(cursor);
        }
        settings(cursor);
        if (cursor.is(Word.FORMAT)) {
            cursor.skipAll(SkipRule.DATA);
            return new Write.Load(head.span(), target, Optional.empty(), Content.NOTHING);
        }
        if (cursor.accept(Word.FROM, Word.INFILE)) {
            Optional<String> path = Optional.empty();
            if (cursor.is(TokenKind.STRING)) {
                path = Optional.of(Literal.text(cursor.tokens().textOf(cursor.position())));
            }
            cursor.skipAll(SkipRule.STORAGE);
            return new Write.Load(head.span(), target, path, Content.NOTHING);
        }
        ContentParts parts = new ContentParts(head.commons());
        parts.query(grammar.queries().read(cursor));
        return new Write.Insert(head.span(), target, Optional.empty(), Placing.of(columns), List.of(), parts.content());
    }

    /** {@code (a, b)}; {@code (*)} and {@code (* EXCEPT (a))} say all. */
    private static List<String> columns(TokenCursor cursor) {
        int inner = cursor.tokens().firstInside(cursor.position());
        if (cursor.tokens().isText(inner, "*")) {
            cursor.advanceTo(cursor.afterGroup(cursor.position()));
            return List.of();
        }
        return NameReader.columns(cursor);
    }

    private static void settings(TokenCursor cursor) {
        if (!cursor.is(Word.SETTINGS)) {
            return;
        }
        int end = Math.min(cursor.find(Word.SELECT), cursor.find(Word.VALUES));
        cursor.skipTo(Math.min(end, Math.min(cursor.find(Word.FORMAT), cursor.find(Word.WITH))), SkipRule.SESSION);
    }

    private Statement function(StatementHead head) {
        TokenCursor cursor = head.cursor();
        Optional<Source> files =
                FileFunctions.startsCall(cursor) ? FileFunctions.read(grammar, cursor) : Optional.empty();
        Optional<Source> remote = files.isPresent() ? files : RemoteSource.read(grammar, cursor);
        if (remote.isEmpty()) {
            grammar.expressions().read(cursor);
        }
        cursor.skipTo(Math.min(cursor.find(Word.SELECT), cursor.find(Word.WITH)), SkipRule.STORAGE);
        ContentParts parts = new ContentParts(head.commons());
        parts.query(grammar.queries().read(cursor));
        if (remote.isPresent() && remote.get() instanceof Source.Table table) {
            return new Write.Insert(
                    head.span(), table.name(), Optional.empty(), Placing.ALL, List.of(), parts.content());
        }
        Optional<String> path =
                remote.filter(Source.Files.class::isInstance).map(source -> ((Source.Files) source).path());
        return new Read.Export(head.span(), parts.content(), path);
    }
}

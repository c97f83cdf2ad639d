package dev.stranglerfig.analyzer.read.snowflake;

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
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;

/**
 * {@code COPY INTO t [(columns)] FROM @stage/path}, {@code COPY INTO t FROM (SELECT $1:a FROM @stage)} and the way back,
 * {@code COPY INTO @stage/path FROM t} or {@code FROM (query)}.
 */
final class CopyIntoForm implements StatementForm {

    private final Grammar grammar;

    CopyIntoForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.COPY);
        cursor.accept(Word.FILES);
        cursor.accept(Word.INTO);
        if (StagePath.starts(cursor)) {
            return unload(head);
        }
        Optional<QualifiedName> target = NameReader.qualified(cursor);
        if (target.isEmpty()) {
            return Missing.name(head);
        }
        return load(head, target.get(), NameReader.columns(cursor));
    }

    private Statement load(StatementHead head, QualifiedName target, List<String> columns) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.FROM);
        if (cursor.is(TokenKind.OPEN)) {
            Query query = query(cursor);
            cursor.skipAll(SkipRule.STORAGE);
            return new Write.Insert(
                    head.span(), target, Optional.empty(), Placing.of(columns), List.of(), Content.of(query));
        }
        Optional<String> path = path(cursor);
        cursor.skipAll(SkipRule.STORAGE);
        return new Write.Load(head.span(), target, path, Content.NOTHING);
    }

    private Statement unload(StatementHead head) {
        TokenCursor cursor = head.cursor();
        String path = StagePath.read(cursor);
        cursor.accept(Word.FROM);
        Content content = unloaded(cursor);
        cursor.skipAll(SkipRule.STORAGE);
        return new Read.Export(head.span(), content, Optional.of(path));
    }

    private Content unloaded(TokenCursor cursor) {
        if (cursor.is(TokenKind.OPEN)) {
            return Content.of(query(cursor));
        }
        if (grammar.expressions().startsQuery(cursor)) {
            return Content.of(grammar.queries().read(cursor));
        }
        if (StagePath.starts(cursor)) {
            Source files = new Source.Files(StagePath.read(cursor), Optional.empty());
            return Content.ofSources(List.of(files));
        }
        List<Source> tables = NameReader.qualified(cursor).stream()
                .<Source>map(name -> new Source.Table(name, Optional.empty()))
                .toList();
        return Content.ofSources(tables);
    }

    private Query query(TokenCursor cursor) {
        TokenCursor inner = cursor.inside();
        Query query = grammar.queries().read(inner);
        inner.finish();
        return query;
    }

    private static Optional<String> path(TokenCursor cursor) {
        if (!StagePath.starts(cursor)) {
            return Optional.empty();
        }
        return Optional.of(StagePath.read(cursor));
    }
}

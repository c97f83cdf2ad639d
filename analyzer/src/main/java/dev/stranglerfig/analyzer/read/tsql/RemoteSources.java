package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.CodeReader;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SourceForm;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables that are somewhere else: {@code OPENQUERY(server, 'SELECT ...')}, {@code OPENROWSET(BULK 'path', ...)}, {@code OPENDATASOURCE(...).db.dbo.t}. */
final class RemoteSources {

    private RemoteSources() {}

    static void addTo(Grammar grammar, Map<Word, SourceForm> forms) {
        forms.put(Word.OPENQUERY, cursor -> bracketed(cursor) ? query(grammar, cursor) : Optional.empty());
        forms.put(Word.OPENROWSET, cursor -> bracketed(cursor) ? rowset(grammar, cursor) : Optional.empty());
        forms.put(Word.OPENDATASOURCE, cursor -> bracketed(cursor) ? dataSource(grammar, cursor) : Optional.empty());
        forms.put(Word.CONTAINSTABLE, cursor -> bracketed(cursor) ? searched(grammar, cursor) : Optional.empty());
        forms.put(Word.FREETEXTTABLE, cursor -> bracketed(cursor) ? searched(grammar, cursor) : Optional.empty());
    }

    static boolean startsOpenQuery(TokenCursor cursor) {
        return cursor.is(Word.OPENQUERY) && bracketed(cursor);
    }

    /** The query of {@code OPENQUERY(server, 'text')}, read as a text of its own. */
    static Optional<Query> openQuery(Grammar grammar, TokenCursor cursor) {
        cursor.advance();
        TokenCursor inner = cursor.inside();
        NameReader.qualified(inner);
        inner.accept(TokenKind.COMMA);
        return text(grammar, inner);
    }

    private static boolean bracketed(TokenCursor cursor) {
        return cursor.isAhead(1, TokenKind.OPEN);
    }

    private static Optional<Source> query(Grammar grammar, TokenCursor cursor) {
        Optional<Query> query = openQuery(grammar, cursor);
        return derived(grammar, cursor, query);
    }

    private static Optional<Source> derived(Grammar grammar, TokenCursor cursor, Optional<Query> query) {
        Optional<Alias> alias = grammar.sources().alias(cursor);
        return query.map(found -> new Source.Derived(found, alias));
    }

    private static Optional<Query> text(Grammar grammar, TokenCursor inner) {
        Optional<Query> query = Optional.empty();
        if (inner.is(TokenKind.STRING)) {
            List<Statement> statements = grammar.code().string(inner, CodeReader.SQL);
            query = statements.stream()
                    .filter(Read.Select.class::isInstance)
                    .map(statement -> ((Read.Select) statement).query())
                    .findFirst();
        }
        inner.finish();
        return query;
    }

    /** {@code OPENROWSET(BULK 'path', FORMAT = 'PARQUET') WITH (columns) AS r}, {@code OPENROWSET('provider', 'connection', 'SELECT ...' | name)}. */
    private static Optional<Source> rowset(Grammar grammar, TokenCursor cursor) {
        cursor.advance();
        TokenCursor inner = cursor.inside();
        if (inner.accept(Word.BULK)) {
            return files(grammar, cursor, inner);
        }
        int last = lastArgument(inner);
        inner.advanceTo(last);
        if (inner.is(TokenKind.STRING)) {
            return derived(grammar, cursor, text(grammar, inner));
        }
        Optional<QualifiedName> name = NameReader.qualified(inner);
        inner.finish();
        Optional<Alias> alias = grammar.sources().alias(cursor);
        return name.map(found -> new Source.Table(found, alias));
    }

    private static Optional<Source> files(Grammar grammar, TokenCursor cursor, TokenCursor inner) {
        List<String> paths = new ArrayList<>();
        while (!inner.atEnd()) {
            if (inner.is(TokenKind.STRING) && paths.isEmpty()) {
                paths.add(inner.tokens().contentOf(inner.position()));
            }
            inner.advance();
        }
        List<String> columns = List.of();
        if (cursor.is(Word.WITH) && cursor.isAhead(1, TokenKind.OPEN)) {
            cursor.advance();
            columns = TableColumns.read(cursor.inside());
        }
        List<String> given = columns;
        Optional<Alias> alias = grammar.sources()
                .alias(cursor)
                .map(said -> said.columns().isEmpty() ? new Alias(said.name(), given) : said);
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Source.Files(paths.get(0), alias));
    }

    private static int lastArgument(TokenCursor inner) {
        int last = inner.position();
        for (int token = last; token < inner.limit(); token = inner.afterGroup(token)) {
            if (inner.tokens().kind(token) == TokenKind.COMMA) {
                last = token + 1;
            }
        }
        return last;
    }

    private static Optional<Source> dataSource(Grammar grammar, TokenCursor cursor) {
        cursor.advance();
        cursor.inside().advanceAll();
        if (!cursor.accept(TokenKind.DOT)) {
            return Optional.empty();
        }
        Optional<QualifiedName> name = NameReader.qualified(cursor);
        Optional<Alias> alias = grammar.sources().alias(cursor);
        return name.map(found -> new Source.Table(found, alias));
    }

    /** {@code CONTAINSTABLE(dbo.t, (a, b), 'text')}: the rows of a table that match. */
    private static Optional<Source> searched(Grammar grammar, TokenCursor cursor) {
        cursor.advance();
        TokenCursor inner = cursor.inside();
        Optional<QualifiedName> name = NameReader.qualified(inner);
        inner.advanceAll();
        Optional<Alias> alias = grammar.sources().alias(cursor);
        return name.map(found -> new Source.Table(found, alias));
    }
}

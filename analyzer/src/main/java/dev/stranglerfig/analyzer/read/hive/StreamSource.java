package dev.stranglerfig.analyzer.read.hive;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SourceForm;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.Optional;

/** {@code STREAM(orders)}, {@code STREAM orders}, {@code STREAM read_files('/data')}: the rows of a table as they come. */
final class StreamSource implements SourceForm {

    private final Grammar grammar;

    StreamSource(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Source> read(TokenCursor cursor) {
        if (cursor.isAhead(1, TokenKind.OPEN)) {
            cursor.accept(Word.STREAM);
            TokenCursor inner = cursor.inside();
            Optional<Source> source = grammar.sources().joined(inner);
            inner.finish();
            return source.map(rows -> named(rows, cursor));
        }
        boolean named = cursor.isAhead(1, TokenKind.WORD) && !isClause(cursor);
        if (!named && !cursor.isAhead(1, TokenKind.QUOTED_NAME)) {
            return Optional.empty();
        }
        cursor.accept(Word.STREAM);
        return grammar.sources().joined(cursor);
    }

    private boolean isClause(TokenCursor cursor) {
        Word word = cursor.wordAhead(1);
        return word != null
                && (word == Word.AS || grammar.syntax().noSourceAlias().contains(word));
    }

    private Source named(Source source, TokenCursor cursor) {
        if (source instanceof Source.Table table && table.alias().isEmpty()) {
            return new Source.Table(table.name(), grammar.sources().alias(cursor));
        }
        return source;
    }
}

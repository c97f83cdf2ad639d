package dev.stranglerfig.analyzer.read.bigquery;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may stand behind a source: {@code WITH OFFSET [AS o]}, {@code FOR SYSTEM_TIME AS OF t}, {@code TABLESAMPLE SYSTEM (1 PERCENT)}. */
final class SourceSuffixes {

    /** What the position is called when it is not named. */
    private static final String OFFSET = "offset";

    private final Grammar grammar;

    SourceSuffixes(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The position of an element is one more column of it. */
    Source offset(TokenCursor cursor, Source source) {
        if (!cursor.accept(Word.WITH, Word.OFFSET)) {
            return source;
        }
        boolean named = cursor.accept(Word.AS)
                || cursor.is(TokenKind.QUOTED_NAME)
                || (cursor.is(TokenKind.WORD) && !cursor.isAny(grammar.syntax().noSourceAlias()));
        String offset = named ? NameReader.simple(cursor).orElse(OFFSET) : OFFSET;
        if (source instanceof Source.Function function && function.alias().isPresent()) {
            Alias element = function.alias().get();
            List<String> columns = new ArrayList<>(element.columns());
            if (columns.isEmpty()) {
                columns.add(element.name());
            }
            columns.add(offset);
            return new Source.Function(function.call(), Optional.of(new Alias(element.name(), columns)));
        }
        return source;
    }

    Source version(TokenCursor cursor, Source source) {
        if (!cursor.accept(Word.FOR, Word.SYSTEM_TIME, Word.AS, Word.OF)) {
            return source;
        }
        grammar.expressions().read(cursor);
        if (source instanceof Source.Table table && table.alias().isEmpty()) {
            return new Source.Table(table.name(), grammar.sources().alias(cursor));
        }
        return source;
    }

    Source sample(TokenCursor cursor, Source source) {
        cursor.advance();
        NameReader.simple(cursor);
        if (cursor.is(TokenKind.OPEN)) {
            cursor.inside().skipAll(SkipRule.STORAGE);
        }
        return source;
    }
}

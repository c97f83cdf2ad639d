package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SourceSuffix;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.Map;
import java.util.Optional;

/** Reads what stands between a table and its alias: partitions, samples, versions of the past. */
final class TableSuffixes {

    private final Grammar grammar;

    TableSuffixes(Grammar grammar) {
        this.grammar = grammar;
    }

    void addTo(Map<Word, SourceSuffix> suffixes) {
        suffixes.put(Word.PARTITION, this::partition);
        suffixes.put(Word.SUBPARTITION, this::partition);
        suffixes.put(Word.SAMPLE, this::sample);
        suffixes.put(Word.AS, this::asOf);
        suffixes.put(Word.VERSIONS, this::versions);
    }

    /** {@code t PARTITION (p)}, {@code t PARTITION FOR (value)}. */
    private Source partition(TokenCursor cursor, Source source) {
        boolean direct = cursor.isAhead(1, TokenKind.OPEN);
        boolean byValue = cursor.isAhead(1, Word.FOR) && cursor.isAhead(2, TokenKind.OPEN);
        if (!direct && !byValue) {
            return source;
        }
        cursor.advance();
        cursor.accept(Word.FOR);
        cursor.advanceTo(cursor.afterGroup(cursor.position()));
        return named(cursor, source);
    }

    /** {@code t SAMPLE [BLOCK] (10) [SEED (1)]}. */
    private Source sample(TokenCursor cursor, Source source) {
        if (!cursor.isAhead(1, TokenKind.OPEN) && !cursor.isAhead(1, Word.BLOCK)) {
            return source;
        }
        cursor.advance();
        cursor.accept(Word.BLOCK);
        group(cursor);
        if (cursor.accept(Word.SEED)) {
            group(cursor);
        }
        return named(cursor, source);
    }

    /** {@code t AS OF TIMESTAMP moment}. */
    private Source asOf(TokenCursor cursor, Source source) {
        if (!cursor.accept(Word.AS, Word.OF)) {
            return source;
        }
        moment(cursor);
        return named(cursor, source);
    }

    /** {@code t VERSIONS BETWEEN TIMESTAMP a AND b}. */
    private Source versions(TokenCursor cursor, Source source) {
        if (!cursor.accept(Word.VERSIONS, Word.BETWEEN)) {
            if (!cursor.isSequence(Word.VERSIONS, Word.PERIOD)) {
                return source;
            }
            cursor.advanceTo(Math.min(cursor.limit(), cursor.find(Word.BETWEEN) + 1));
        }
        moment(cursor);
        return named(cursor, source);
    }

    private void moment(TokenCursor cursor) {
        boolean kind = cursor.is(Word.TIMESTAMP) && !cursor.isAhead(1, TokenKind.STRING);
        if (kind || cursor.is(Word.SCN)) {
            cursor.advance();
        }
        grammar.expressions().read(cursor);
    }

    private static void group(TokenCursor cursor) {
        if (cursor.is(TokenKind.OPEN)) {
            cursor.advanceTo(cursor.afterGroup(cursor.position()));
        }
    }

    private Source named(TokenCursor cursor, Source source) {
        Optional<Alias> alias = grammar.sources().alias(cursor);
        if (alias.isPresent()
                && source instanceof Source.Table table
                && table.alias().isEmpty()) {
            return new Source.Table(table.name(), alias);
        }
        return source;
    }
}

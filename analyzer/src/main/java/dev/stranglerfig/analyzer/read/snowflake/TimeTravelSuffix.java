package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.SourceSuffix;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.EnumSet;
import java.util.Set;

/**
 * {@code t AT (OFFSET => -60)}, {@code t BEFORE (STATEMENT => '...')}, {@code t CHANGES (INFORMATION => DEFAULT) AT (...) END (...)},
 * {@code t SAMPLE BERNOULLI (10) SEED (1)}: which rows of the table, and as of when. The alias may follow.
 */
final class TimeTravelSuffix implements SourceSuffix {

    private static final Set<Word> WORDS = EnumSet.of(
            Word.AT, Word.BEFORE, Word.END, Word.CHANGES, Word.SAMPLE, Word.TABLESAMPLE, Word.SEED, Word.REPEATABLE);

    private static final Set<Word> METHODS = EnumSet.of(Word.BERNOULLI, Word.ROW, Word.SYSTEM, Word.BLOCK);

    private final Grammar grammar;

    TimeTravelSuffix(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Source read(TokenCursor cursor, Source source) {
        if (!isClause(cursor)) {
            return source;
        }
        while (isClause(cursor)) {
            cursor.advance();
            cursor.acceptAny(METHODS);
            cursor.inside().skipAll(SkipRule.STORAGE);
        }
        if (source instanceof Source.Table table && table.alias().isEmpty()) {
            return new Source.Table(table.name(), grammar.sources().alias(cursor));
        }
        if (source instanceof Source.Derived derived && derived.alias().isEmpty()) {
            return new Source.Derived(derived.query(), grammar.sources().alias(cursor), derived.sight());
        }
        return source;
    }

    private static boolean isClause(TokenCursor cursor) {
        if (!cursor.isAny(WORDS)) {
            return false;
        }
        Word next = cursor.wordAhead(1);
        int bracket = next != null && METHODS.contains(next) ? 2 : 1;
        return cursor.isAhead(bracket, TokenKind.OPEN);
    }
}

package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.EnumSet;
import java.util.Set;

/**
 * {@code VERSION AS OF 12}, {@code TIMESTAMP AS OF '2026-01-01'}, {@code FOR SYSTEM_TIME AS OF x}, {@code FOR SYSTEM_TIME BETWEEN a AND b},
 * {@code FOR VERSION AS OF 3}: which state of a table is read.
 */
final class VersionSuffix implements SourceSuffix {

    private static final Set<Word> KINDS =
            EnumSet.of(Word.SYSTEM_TIME, Word.SYSTEM_VERSION, Word.VERSION, Word.TIMESTAMP, Word.BUSINESS_TIME);

    private final Grammar grammar;

    VersionSuffix(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Source read(TokenCursor cursor, Source source) {
        int kind = cursor.is(Word.FOR) ? 1 : 0;
        Word word = cursor.wordAhead(kind);
        if (word == null || !KINDS.contains(word) || !startsTime(cursor, kind + 1)) {
            return source;
        }
        cursor.accept(Word.FOR);
        cursor.advance();
        if (cursor.accept(Word.ALL)) {
            return source;
        }
        if (cursor.accept(Word.AS, Word.OF) || cursor.accept(Word.BETWEEN) || cursor.accept(Word.CONTAINED, Word.IN)) {
            grammar.expressions().read(cursor);
            return source;
        }
        cursor.accept(Word.FROM);
        grammar.expressions().read(cursor);
        if (cursor.accept(Word.TO)) {
            grammar.expressions().read(cursor);
        }
        return source;
    }

    private static boolean startsTime(TokenCursor cursor, int steps) {
        boolean asOf = cursor.isAhead(steps, Word.AS) && cursor.isAhead(steps + 1, Word.OF);
        boolean range = steps > 1
                && (cursor.isAhead(steps, Word.BETWEEN)
                        || cursor.isAhead(steps, Word.FROM)
                        || cursor.isAhead(steps, Word.ALL)
                        || cursor.isAhead(steps, Word.CONTAINED));
        return asOf || range;
    }
}

package dev.stranglerfig.analyzer.read.mysql;

import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.SourceSuffix;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.EnumSet;
import java.util.Set;

/** {@code FORCE INDEX FOR JOIN (by_day)}, {@code PARTITION (p0, p1)}: how a table is read, not what. */
final class IndexHint implements SourceSuffix {

    private static final Set<Word> BEFORE_LIST =
            EnumSet.of(Word.INDEX, Word.KEY, Word.FOR, Word.JOIN, Word.ORDER, Word.GROUP, Word.BY);

    @Override
    public Source read(TokenCursor cursor, Source source) {
        boolean hint = cursor.isAhead(1, Word.INDEX) || cursor.isAhead(1, Word.KEY);
        boolean partition = cursor.is(Word.PARTITION) && cursor.isAhead(1, TokenKind.OPEN);
        if (!hint && !partition) {
            return source;
        }
        cursor.skip(SkipRule.STORAGE);
        while (cursor.isAny(BEFORE_LIST)) {
            cursor.skip(SkipRule.STORAGE);
        }
        if (cursor.is(TokenKind.OPEN)) {
            cursor.skipGroup(SkipRule.STORAGE);
        }
        if (cursor.is(TokenKind.COMMA) && startsHint(cursor)) {
            cursor.skip(SkipRule.STORAGE);
        }
        return source;
    }

    private static boolean startsHint(TokenCursor cursor) {
        boolean verb = cursor.isAhead(1, Word.USE) || cursor.isAhead(1, Word.FORCE) || cursor.isAhead(1, Word.IGNORE);
        return verb && (cursor.isAhead(2, Word.INDEX) || cursor.isAhead(2, Word.KEY));
    }
}

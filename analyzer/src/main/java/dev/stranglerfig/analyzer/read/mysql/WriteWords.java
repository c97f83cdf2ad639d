package dev.stranglerfig.analyzer.read.mysql;

import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.EnumSet;
import java.util.Set;

/** The words between a writing verb and its table that change when and how, not what: {@code INSERT LOW_PRIORITY IGNORE INTO}. */
final class WriteWords {

    private static final Set<Word> WORDS =
            EnumSet.of(Word.LOW_PRIORITY, Word.HIGH_PRIORITY, Word.DELAYED, Word.QUICK, Word.IGNORE, Word.CONCURRENT);

    private WriteWords() {}

    static void accept(TokenCursor cursor) {
        while (cursor.isAny(WORDS) && (cursor.isAhead(1, TokenKind.WORD) || cursor.isAhead(1, TokenKind.QUOTED_NAME))) {
            cursor.advance();
        }
    }
}

package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;

/** {@code LOCKING TABLE t FOR ACCESS LOCKING ROW FOR READ NOWAIT}: locks name tables that the statement behind them reads anyway. */
final class Locking {

    private Locking() {}

    /** Passes over all locks here. */
    static void skip(TokenCursor cursor) {
        while (cursor.is(Word.LOCKING) || cursor.is(Word.LOCK)) {
            int mode = Math.min(cursor.find(Word.FOR), cursor.find(Word.IN));
            int end = Math.min(mode + 2, cursor.limit());
            cursor.skipTo(end, SkipRule.SESSION);
            if (cursor.is(Word.MODE)) {
                cursor.skip(SkipRule.SESSION);
            }
            if (cursor.is(Word.NOWAIT)) {
                cursor.skip(SkipRule.SESSION);
            }
        }
    }
}

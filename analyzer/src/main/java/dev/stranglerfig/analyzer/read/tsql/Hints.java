package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.Locale;
import java.util.Set;

/** {@code WITH (NOLOCK, INDEX (ix))}, {@code (NOLOCK)} as old code writes it, {@code OPTION (RECOMPILE)}: how to run, not what to read. */
final class Hints {

    private static final Set<String> TABLE_HINTS = Set.of(
            "nolock",
            "readuncommitted",
            "readcommitted",
            "readcommittedlock",
            "repeatableread",
            "serializable",
            "snapshot",
            "holdlock",
            "updlock",
            "xlock",
            "tablock",
            "tablockx",
            "paglock",
            "rowlock",
            "nowait",
            "readpast",
            "noexpand",
            "forceseek",
            "forcescan",
            "index",
            "keepidentity",
            "keepdefaults",
            "ignore_constraints",
            "ignore_triggers",
            "fastfirstrow",
            "nowaitlock",
            "forcedlock");

    private Hints() {}

    /** The hints of a table here, if any. */
    static void table(TokenCursor cursor) {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = false;
            if (cursor.is(Word.WITH) && isList(cursor, 1)) {
                cursor.skip(SkipRule.STORAGE);
                cursor.skipGroup(SkipRule.STORAGE);
                goesOn = true;
            } else if (isList(cursor, 0)) {
                cursor.skipGroup(SkipRule.STORAGE);
                goesOn = true;
            }
        }
    }

    /** Whether hints stand in brackets so many tokens ahead. */
    static boolean isList(TokenCursor cursor, int steps) {
        int token = cursor.position() + steps + 1;
        return cursor.isAhead(steps, TokenKind.OPEN)
                && token < cursor.limit()
                && cursor.tokens().kind(token) == TokenKind.WORD
                && TABLE_HINTS.contains(cursor.tokens().textOf(token).toLowerCase(Locale.ROOT));
    }

    /** {@code OPTION (...)} at the end of a statement, if it is there. */
    static boolean query(TokenCursor cursor) {
        if (!cursor.is(Word.OPTION) || !cursor.isAhead(1, TokenKind.OPEN)) {
            return false;
        }
        cursor.skip(SkipRule.STORAGE);
        cursor.skipGroup(SkipRule.STORAGE);
        return true;
    }
}

package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.Locale;
import java.util.Set;

/** What ends a query and says only in which form its rows come: {@code FOR XML PATH ('row'), TYPE}, {@code FOR JSON AUTO}, {@code OPTION (...)}. */
final class QueryEnding {

    private static final Set<String> FORMS = Set.of("xml", "json", "browse");

    private QueryEnding() {}

    static boolean read(TokenCursor cursor) {
        return Hints.query(cursor) || form(cursor);
    }

    private static boolean form(TokenCursor cursor) {
        boolean formed = cursor.is(Word.FOR)
                && cursor.isAhead(1, TokenKind.WORD)
                && FORMS.contains(cursor.tokens().textOf(cursor.position() + 1).toLowerCase(Locale.ROOT));
        if (!formed) {
            return false;
        }
        boolean plain = cursor.isAhead(1, Word.BROWSE);
        cursor.skip(SkipRule.STORAGE);
        cursor.skip(SkipRule.STORAGE);
        if (!plain) {
            directive(cursor);
        }
        while (cursor.is(TokenKind.COMMA)) {
            cursor.skip(SkipRule.STORAGE);
            directive(cursor);
        }
        return true;
    }

    /** {@code PATH ('row')}, {@code ELEMENTS XSINIL}, {@code BINARY BASE64}. */
    private static void directive(TokenCursor cursor) {
        for (int words = 0; words < 2 && cursor.is(TokenKind.WORD); words++) {
            if (StatementHeads.isHead(cursor, cursor.position()) || cursor.is(Word.OPTION)) {
                return;
            }
            cursor.skip(SkipRule.STORAGE);
        }
        if (cursor.is(TokenKind.OPEN)) {
            cursor.skipGroup(SkipRule.STORAGE);
        }
    }
}

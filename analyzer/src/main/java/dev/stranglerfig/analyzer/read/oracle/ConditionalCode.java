package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import java.util.Locale;
import java.util.Set;

/**
 * Passes over {@code $IF condition $THEN}, {@code $ELSIF condition $THEN}, {@code $ELSE} and {@code $END}: the code of all branches is read,
 * because which one is compiled depends on the database.
 */
final class ConditionalCode {

    private static final Set<String> WITH_CONDITION = Set.of("$if", "$elsif");
    private static final Set<String> ALONE = Set.of("$then", "$else", "$end");

    private ConditionalCode() {}

    /** Whether a directive stood here. */
    static boolean skip(TokenCursor cursor) {
        String directive = directive(cursor, cursor.position());
        if (WITH_CONDITION.contains(directive)) {
            while (!cursor.atEnd() && !directive(cursor, cursor.position()).equals("$then")) {
                cursor.skip(SkipRule.ROUTINE_OPTIONS);
            }
            pass(cursor);
            return true;
        }
        if (directive.equals("$error")) {
            while (!cursor.atEnd() && !directive(cursor, cursor.position()).equals("$end")) {
                cursor.skip(SkipRule.MESSAGE);
            }
            pass(cursor);
            return true;
        }
        if (ALONE.contains(directive)) {
            pass(cursor);
            return true;
        }
        return false;
    }

    /** The directive may be one token or a sign and a word. */
    private static void pass(TokenCursor cursor) {
        if (cursor.isSymbol("$")) {
            cursor.skip(SkipRule.ROUTINE_OPTIONS);
        }
        if (!cursor.atEnd()) {
            cursor.skip(SkipRule.ROUTINE_OPTIONS);
        }
    }

    private static String directive(TokenCursor cursor, int token) {
        if (token >= cursor.limit()) {
            return "";
        }
        int start = cursor.tokens().start(token);
        if (cursor.tokens().text().charAt(start) != '$') {
            return "";
        }
        int last = cursor.isSymbol("$") && token + 1 < cursor.limit() ? token + 1 : token;
        return cursor.tokens()
                .text()
                .substring(start, cursor.tokens().end(last))
                .toLowerCase(Locale.ROOT);
    }
}

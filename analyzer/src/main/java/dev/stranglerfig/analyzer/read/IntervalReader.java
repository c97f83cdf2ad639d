package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.Locale;
import java.util.Set;

/** Reads {@code INTERVAL 1 DAY}, {@code INTERVAL -a HOUR}, {@code INTERVAL (a + b) MINUTE}, {@code INTERVAL '5' HOURS '30' MINUTES}. */
final class IntervalReader {

    private static final Set<String> UNITS = Set.of(
            "year",
            "years",
            "quarter",
            "quarters",
            "month",
            "months",
            "week",
            "weeks",
            "day",
            "days",
            "hour",
            "hours",
            "minute",
            "minutes",
            "second",
            "seconds",
            "millisecond",
            "milliseconds",
            "microsecond",
            "microseconds",
            "nanosecond",
            "nanoseconds",
            "year_month",
            "day_hour",
            "day_minute",
            "day_second",
            "hour_minute",
            "hour_second",
            "minute_second",
            "day_microsecond",
            "hour_microsecond",
            "minute_microsecond",
            "second_microsecond");

    private static final int LONGEST_AMOUNT = 12;

    private IntervalReader() {}

    /** The interval here, whose amount is no string; false, and nothing read, when the word is a name. */
    static boolean read(Grammar grammar, TokenCursor cursor, ExpressionParts parts) {
        int unit = unit(cursor);
        if (unit < 0) {
            return false;
        }
        cursor.accept(Word.INTERVAL);
        while (unit >= 0) {
            TokenCursor amount = cursor.upTo(unit);
            grammar.expressions().readInto(amount, parts);
            amount.finish();
            cursor.advance();
            unit = isAmount(cursor, 0) ? nextUnit(cursor) : -1;
        }
        if (cursor.accept(Word.TO)) {
            cursor.advanceTo(Math.min(cursor.position() + 1, cursor.limit()));
        }
        return true;
    }

    /** {@code '30' MINUTES} behind {@code '5' HOURS}. */
    private static int nextUnit(TokenCursor cursor) {
        return isUnit(cursor, cursor.position() + 1) ? cursor.position() + 1 : -1;
    }

    private static boolean isAmount(TokenCursor cursor, int steps) {
        return cursor.isAhead(steps, TokenKind.STRING) || cursor.isAhead(steps, TokenKind.NUMBER);
    }

    private static int unit(TokenCursor cursor) {
        if (cursor.isAhead(1, TokenKind.DOT) || cursor.isAhead(1, TokenKind.COMMA)) {
            return -1;
        }
        int token = cursor.position() + 1;
        int last = Math.min(cursor.limit(), token + LONGEST_AMOUNT);
        token = token < last ? cursor.afterGroup(token) : last;
        while (token < last && !isUnit(cursor, token)) {
            TokenKind kind = cursor.tokens().kind(token);
            boolean ends = kind == TokenKind.COMMA || kind == TokenKind.SEMICOLON;
            token = ends ? last : cursor.afterGroup(token);
        }
        return token < last ? token : -1;
    }

    private static boolean isUnit(TokenCursor cursor, int token) {
        return token < cursor.limit()
                && cursor.tokens().kind(token) == TokenKind.WORD
                && UNITS.contains(cursor.tokens().textOf(token).toLowerCase(Locale.ROOT));
    }
}

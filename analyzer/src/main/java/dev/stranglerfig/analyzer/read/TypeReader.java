package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.EnumSet;
import java.util.Set;

/** Reads exactly one type: {@code numeric(10,2)[]}, {@code timestamp with time zone}, {@code core.t%ROWTYPE}. */
public final class TypeReader {

    private static final Set<Word> INTERVAL_FIELDS =
            EnumSet.of(Word.YEAR, Word.MONTH, Word.DAY, Word.HOUR, Word.MINUTE, Word.SECOND);

    private TypeReader() {}

    /** The type as written, empty when there is none. */
    public static String read(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.SETOF);
        boolean interval = cursor.is(Word.INTERVAL);
        boolean taken = twoWords(cursor) || NameReader.qualified(cursor).isPresent();
        if (!taken) {
            return cursor.sliceFrom(first).text();
        }
        if (interval) {
            intervalFields(cursor);
        }
        modifiers(cursor);
        angles(cursor);
        zone(cursor);
        percent(cursor);
        array(cursor);
        return cursor.sliceFrom(first).text();
    }

    public static void intervalFields(TokenCursor cursor) {
        if (!cursor.acceptAny(INTERVAL_FIELDS)) {
            return;
        }
        modifiers(cursor);
        if (cursor.accept(Word.TO) && cursor.acceptAny(INTERVAL_FIELDS)) {
            modifiers(cursor);
        }
    }

    private static boolean twoWords(TokenCursor cursor) {
        return cursor.accept(Word.DOUBLE, Word.PRECISION)
                || cursor.accept(Word.CHARACTER, Word.VARYING)
                || cursor.accept(Word.BIT, Word.VARYING)
                || cursor.accept(Word.SIGNED, Word.INTEGER)
                || cursor.accept(Word.UNSIGNED, Word.INTEGER);
    }

    private static void modifiers(TokenCursor cursor) {
        if (cursor.is(TokenKind.OPEN)) {
            cursor.advanceTo(cursor.afterGroup(cursor.position()));
        }
    }

    /** {@code struct<a:int,b:array<string>>}: up to the bracket that closes the first one. */
    private static void angles(TokenCursor cursor) {
        if (!cursor.isSymbol("<")) {
            return;
        }
        int open = 0;
        do {
            open += change(cursor);
            cursor.advanceTo(cursor.afterGroup(cursor.position()));
        } while (open > 0 && !cursor.atEnd());
    }

    private static int change(TokenCursor cursor) {
        if (!cursor.is(TokenKind.SYMBOL)) {
            return 0;
        }
        String symbol = cursor.tokens().textOf(cursor.position());
        return (int) symbol.chars().filter(character -> character == '<').count()
                - (int) symbol.chars().filter(character -> character == '>').count();
    }

    public static void zone(TokenCursor cursor) {
        if (cursor.accept(Word.WITH, Word.LOCAL, Word.TIME, Word.ZONE)) {
            return;
        }
        if (!cursor.accept(Word.WITH, Word.TIME, Word.ZONE)) {
            cursor.accept(Word.WITHOUT, Word.TIME, Word.ZONE);
        }
    }

    private static void percent(TokenCursor cursor) {
        if (cursor.isSymbol("%") && cursor.isAhead(1, TokenKind.WORD)) {
            cursor.advance();
            cursor.advance();
        }
    }

    private static void array(TokenCursor cursor) {
        cursor.accept(Word.ARRAY);
        while (cursor.is(TokenKind.OPEN_SQUARE)) {
            cursor.advanceTo(cursor.afterGroup(cursor.position()));
        }
    }
}

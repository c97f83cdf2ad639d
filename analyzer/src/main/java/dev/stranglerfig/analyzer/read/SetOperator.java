package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.EnumSet;
import java.util.Set;

/**
 * Reads what stands between the arms of a query: {@code UNION ALL}, {@code EXCEPT DISTINCT}, {@code UNION ALL BY NAME}, {@code FULL OUTER UNION
 * ALL CORRESPONDING BY (a)}.
 */
final class SetOperator {

    private static final Set<Word> SIDES = EnumSet.of(Word.LEFT, Word.FULL, Word.INNER);

    private SetOperator() {}

    /** Whether a set operator begins here. */
    public static boolean starts(Grammar grammar, TokenCursor cursor) {
        Word word = cursor.wordAhead(sides(cursor));
        return word != null && grammar.syntax().setOperators().contains(word);
    }

    /** The operator as written; the cursor stands before the next arm. */
    public static String read(TokenCursor cursor) {
        int first = cursor.position();
        cursor.advanceTo(first + sides(cursor) + 1);
        if (!cursor.accept(Word.ALL)) {
            cursor.accept(Word.DISTINCT);
        }
        boolean matched = cursor.accept(Word.BY, Word.NAME) ? cursor.accept(Word.ON) : corresponding(cursor);
        if (matched && cursor.is(TokenKind.OPEN)) {
            NameReader.columns(cursor);
        }
        return cursor.sliceFrom(first).words();
    }

    private static boolean corresponding(TokenCursor cursor) {
        cursor.accept(Word.STRICT);
        return cursor.accept(Word.CORRESPONDING) && cursor.accept(Word.BY);
    }

    /** How many words before UNION, INTERSECT or EXCEPT say which rows or columns are kept. */
    private static int sides(TokenCursor cursor) {
        if (!cursor.isAny(SIDES)) {
            return cursor.is(Word.OUTER) ? 1 : 0;
        }
        return cursor.isAhead(1, Word.OUTER) ? 2 : 1;
    }
}

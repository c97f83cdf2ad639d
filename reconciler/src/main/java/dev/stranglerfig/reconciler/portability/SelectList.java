package dev.stranglerfig.reconciler.portability;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.reconciler.portability.QueryText.Span;
import java.util.List;
import java.util.Set;

/**
 * What one SELECT selects.
 *
 * @param select the token SELECT
 * @param items one span per item, its alias included
 */
record SelectList(QueryText query, int select, List<Span> items) {

    private static final Set<Word> ENDS = Set.of(
            Word.FROM,
            Word.INTO,
            Word.WHERE,
            Word.GROUP,
            Word.HAVING,
            Word.WINDOW,
            Word.UNION,
            Word.EXCEPT,
            Word.INTERSECT,
            Word.ORDER,
            Word.LIMIT,
            Word.OFFSET,
            Word.FETCH,
            Word.FOR);

    /** Every select list of the query, those of its subqueries included. */
    static List<SelectList> all(QueryText query) {
        return query.all()
                .filter(token -> query.is(token, Word.SELECT))
                .mapToObj(token -> of(query, token))
                .toList();
    }

    /** The list that begins with that SELECT. */
    static SelectList of(QueryText query, int select) {
        int from = select + 1;
        if (query.is(from, Word.ALL)) {
            from++;
        } else if (query.is(from, Word.DISTINCT)) {
            from = afterDistinct(query, from);
        }
        return new SelectList(query, select, query.items(from, query.clauseEnd(from, token -> ends(query, token))));
    }

    /** Whether it stands in no brackets, so that it names the columns of the result. */
    boolean isOutermost() {
        return query.all()
                .limit(select)
                .filter(token -> query.is(token, TokenKind.OPEN))
                .noneMatch(token -> query.tokens().partner(token) > select);
    }

    private static int afterDistinct(QueryText query, int distinct) {
        if (query.is(distinct + 1, Word.ON)) {
            return query.after(distinct + 2);
        }
        return distinct + 1;
    }

    /** {@code IS DISTINCT FROM} compares, and ends nothing. */
    private static boolean ends(QueryText query, int token) {
        return ENDS.stream().anyMatch(word -> query.is(token, word)) && !query.is(token - 1, Word.DISTINCT);
    }
}

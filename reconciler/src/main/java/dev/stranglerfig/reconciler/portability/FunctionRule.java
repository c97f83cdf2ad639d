package dev.stranglerfig.reconciler.portability;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Functions. Only those that give the same value of the same look on both sides are let through; {@code avg} for instance is exact decimal
 * arithmetic to PostgreSQL and a double to DuckDB, {@code round} breaks ties otherwise, {@code upper} knows other alphabets.
 */
final class FunctionRule implements PortabilityRule {

    private static final Set<String> ALLOWED = Set.of(
            "abs",
            "bool_and",
            "bool_or",
            "coalesce",
            "count",
            "dense_rank",
            "max",
            "min",
            "nullif",
            "rank",
            "row_number",
            "sum");

    /** Words before a bracket that call nothing. */
    private static final Set<Word> NO_CALL = Set.of(
            Word.ALL,
            Word.AND,
            Word.ANY,
            Word.AS,
            Word.BETWEEN,
            Word.BY,
            Word.CASE,
            Word.CROSS,
            Word.DISTINCT,
            Word.EXCEPT,
            Word.FILTER,
            Word.FROM,
            Word.HAVING,
            Word.IN,
            Word.INTERSECT,
            Word.JOIN,
            Word.LATERAL,
            Word.LIKE,
            Word.MATERIALIZED,
            Word.NOT,
            Word.ON,
            Word.OR,
            Word.OVER,
            Word.SELECT,
            Word.SOME,
            Word.THEN,
            Word.UNION,
            Word.USING,
            Word.WHEN,
            Word.WHERE);

    private static final Set<String> WHOLE_FIELDS = Set.of("year", "quarter", "month", "day");

    @Override
    public Stream<String> obstacles(QueryText query) {
        return query.all()
                .filter(token -> query.isName(token) && query.is(token + 1, TokenKind.OPEN))
                .filter(token -> !isAllowed(query, token))
                .mapToObj(token -> "it uses the function " + query.lower(token));
    }

    private static boolean isAllowed(QueryText query, int token) {
        if (query.is(token, Word.EXISTS)) {
            return true;
        }
        if (query.is(token, Word.EXTRACT)) {
            return isWholeField(query, token) && !query.touches(type -> type instanceof LogicalType.Instant);
        }
        if (NO_CALL.stream().anyMatch(word -> query.is(token, word))) {
            return true;
        }
        return query.is(token, TokenKind.WORD)
                && !query.is(token - 1, TokenKind.DOT)
                && ALLOWED.contains(query.lower(token));
    }

    private static boolean isWholeField(QueryText query, int token) {
        return query.is(token + 2, TokenKind.WORD) && WHOLE_FIELDS.contains(query.lower(token + 2));
    }
}

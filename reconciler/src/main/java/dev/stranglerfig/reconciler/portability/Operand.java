package dev.stranglerfig.reconciler.portability;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.reconciler.portability.QueryText.Span;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import java.util.Set;

/** Small expressions of which can be seen that they give no text; of all others it is not known. */
final class Operand {

    private static final Set<String> NUMERIC =
            Set.of("abs", "bool_and", "bool_or", "count", "dense_rank", "extract", "rank", "row_number", "sum");
    private static final Set<String> LIKE_THEIR_ARGUMENT = Set.of("coalesce", "max", "min", "nullif");

    private Operand() {}

    /** The column, literal or call that ends with this token. */
    static Span endingAt(QueryText query, int last) {
        int first = last;
        if (query.is(last, TokenKind.CLOSE) && query.tokens().partner(last) >= 0) {
            first = query.tokens().partner(last);
            if (query.isName(first - 1)) {
                first--;
            }
        }
        while (query.isName(first) && query.is(first - 1, TokenKind.DOT) && query.isName(first - 2)) {
            first -= 2;
        }
        return new Span(first, last + 1);
    }

    /** The column, literal or call that begins with this token. */
    static Span startingAt(QueryText query, int first) {
        if (isTypedLiteral(query, first)) {
            return new Span(first, first + 2);
        }
        int last = first;
        while (query.isName(last) && query.is(last + 1, TokenKind.DOT)) {
            last += 2;
        }
        if (query.isName(last) && query.is(last + 1, TokenKind.OPEN)) {
            return new Span(first, query.after(last + 1));
        }
        return new Span(first, last + 1);
    }

    static boolean isFreeOfText(QueryText query, Span span) {
        if (span.isEmpty()) {
            return false;
        }
        if (span.isSingle() && query.is(span.from(), TokenKind.NUMBER)) {
            return true;
        }
        if (isTypedLiteral(query, span.from()) && span.to() - span.from() == 2) {
            return true;
        }
        if (isColumn(query, span)) {
            return query.isOwnColumn(query.name(span.to() - 1), type -> !(type instanceof LogicalType.Text));
        }
        return isCall(query, span) && isCallFreeOfText(query, span);
    }

    private static boolean isTypedLiteral(QueryText query, int token) {
        return (query.is(token, Word.DATE) || query.is(token, Word.TIMESTAMP)) && query.is(token + 1, TokenKind.STRING);
    }

    /** {@code name}, {@code alias.name} or {@code schema.table.name}. */
    static boolean isColumn(QueryText query, Span span) {
        for (int token = span.from(); token < span.to(); token++) {
            boolean isNamePlace = (token - span.from()) % 2 == 0;
            if (isNamePlace && !query.isName(token) || !isNamePlace && !query.is(token, TokenKind.DOT)) {
                return false;
            }
        }
        return (span.to() - span.from()) % 2 == 1;
    }

    /** One call, with nothing behind it but a FILTER or an OVER. */
    static boolean isCall(QueryText query, Span span) {
        if (!query.is(span.from(), TokenKind.WORD) || !query.is(span.from() + 1, TokenKind.OPEN)) {
            return false;
        }
        int rest = query.after(span.from() + 1);
        while (rest < span.to() && (query.is(rest, Word.FILTER) || query.is(rest, Word.OVER))) {
            rest = query.after(rest + 1);
        }
        return rest == span.to();
    }

    private static boolean isCallFreeOfText(QueryText query, Span span) {
        String function = query.lower(span.from());
        if (NUMERIC.contains(function)) {
            return true;
        }
        int close = query.tokens().partner(span.from() + 1);
        return LIKE_THEIR_ARGUMENT.contains(function)
                && close > 0
                && query.items(span.from() + 2, close).stream().anyMatch(item -> isFreeOfText(query, item));
    }
}

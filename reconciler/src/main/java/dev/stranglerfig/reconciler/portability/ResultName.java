package dev.stranglerfig.reconciler.portability;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.reconciler.portability.QueryText.Span;
import java.util.Optional;

/**
 * What PostgreSQL names a column of a result: by its alias; else a column by its own name and a call by the name of its function, bare names
 * folded. To all else it gives a name by rules of its own; DuckDB takes the text as it is written, also that of a call.
 */
final class ResultName {

    private ResultName() {}

    /** Whether it is known what PostgreSQL names that item of a select list. */
    static boolean isKnown(QueryText query, Span item) {
        return isStar(query, item)
                || isAliased(query, item)
                || isColumn(query, item)
                || ofCall(query, item).isPresent();
    }

    /** The function by which a call without an alias is named; empty for everything else. */
    static Optional<String> ofCall(QueryText query, Span item) {
        if (item.isEmpty() || isKeyword(query, item.from()) || !Operand.isCall(query, item)) {
            return Optional.empty();
        }
        return Optional.of(query.lower(item.from()));
    }

    /** Whether the item's last token is its name and DuckDB would not fold it: bare, and not in the form that PostgreSQL gives it. */
    static boolean isUnfolded(QueryText query, Span item) {
        int last = item.to() - 1;
        return (isAliased(query, item) || isColumn(query, item))
                && query.is(last, TokenKind.WORD)
                && !query.tokens().isText(last, query.name(last));
    }

    private static boolean isColumn(QueryText query, Span item) {
        return !item.isEmpty() && !isKeyword(query, item.from()) && Operand.isColumn(query, item);
    }

    private static boolean isStar(QueryText query, Span item) {
        int last = item.to() - 1;
        return query.isSymbol(last, "*") && (item.isSingle() || query.is(last - 1, TokenKind.DOT));
    }

    private static boolean isAliased(QueryText query, Span item) {
        int last = item.to() - 1;
        if (last <= item.from() || !query.isName(last)) {
            return false;
        }
        boolean isBare = query.endsValue(last - 1) && query.endsValue(last) && !query.is(last - 1, Word.OVER);
        return query.is(last - 1, Word.AS) || isBare && !query.is(last, Word.END);
    }

    /** TRUE, NULL, NOT and the like, which name nothing. */
    private static boolean isKeyword(QueryText query, int token) {
        return query.is(token, TokenKind.WORD)
                && query.tokens().dialect().identifiers().isReserved(query.name(token));
    }
}

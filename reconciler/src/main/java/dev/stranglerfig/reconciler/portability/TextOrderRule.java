package dev.stranglerfig.reconciler.portability;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.reconciler.portability.QueryText.Span;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The order of texts: the legacy sorts and compares them by the collation of its database, the target by their bytes. So whatever orders must be
 * seen to order something else than text.
 */
final class TextOrderRule implements PortabilityRule {

    private static final Set<String> COMPARISONS = Set.of("<", ">", "<=", ">=");
    private static final Set<String> EXTREMES = Set.of("min", "max");

    @Override
    public Stream<String> obstacles(QueryText query) {
        if (!query.touches(type -> type instanceof LogicalType.Text)) {
            return Stream.empty();
        }
        Stream<String> sorted = OrderClause.all(query).stream()
                .filter(clause -> clause.items().stream().anyMatch(item -> !clause.isFreeOfText(item)))
                .map(clause -> "it may sort texts by a collation");
        Stream<String> compared = query.all()
                .filter(token -> isComparison(query, token) && !comparesNoText(query, token))
                .mapToObj(token -> "it may compare texts by a collation");
        Stream<String> extremes = query.all()
                .filter(token -> isExtreme(query, token))
                .filter(token -> !Operand.isFreeOfText(query, new Span(token, query.after(token + 1))))
                .mapToObj(token -> "it may take the smallest or largest text by a collation");
        return Stream.of(sorted, compared, extremes).flatMap(found -> found);
    }

    private static boolean isComparison(QueryText query, int token) {
        return query.is(token, Word.BETWEEN)
                || (query.is(token, TokenKind.SYMBOL)
                        && COMPARISONS.contains(query.tokens().textOf(token)));
    }

    /** Both operands are of one kind, so one of them is enough to know. */
    private static boolean comparesNoText(QueryText query, int comparison) {
        int before = comparison - 1;
        if (query.is(before, Word.NOT)) {
            before--;
        }
        Span left = Operand.endingAt(query, before);
        Span right = Operand.startingAt(query, comparison + 1);
        return isFreeOfText(query, left) || isFreeOfText(query, right);
    }

    /** A number next to a concatenation is a part of a text. */
    private static boolean isFreeOfText(QueryText query, Span operand) {
        return Operand.isFreeOfText(query, operand)
                && !query.isSymbol(operand.from() - 1, "||")
                && !query.isSymbol(operand.to(), "||");
    }

    private static boolean isExtreme(QueryText query, int token) {
        return query.is(token, TokenKind.WORD)
                && EXTREMES.contains(query.lower(token))
                && query.is(token + 1, TokenKind.OPEN);
    }
}

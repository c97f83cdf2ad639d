package dev.stranglerfig.reconciler.portability;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Operators. {@code 7 / 2} is 3 to PostgreSQL and 3.5 to DuckDB; the others that are not listed are written, bound or computed otherwise. Even
 * listed ones differ for some types: timestamps subtracted give intervals, and values glued to a text are formatted by the engine.
 */
final class OperatorRule implements PortabilityRule {

    private static final Set<String> ALLOWED = Set.of("+", "-", "*", "=", "<>", "!=", "<", ">", "<=", ">=", "||");
    private static final Set<String> ARITHMETIC = Set.of("+", "-");

    @Override
    public Stream<String> obstacles(QueryText query) {
        return Stream.of(unknown(query), arithmetic(query), concatenation(query))
                .flatMap(found -> found);
    }

    private static Stream<String> unknown(QueryText query) {
        return query.all()
                .filter(token -> query.is(token, TokenKind.SYMBOL))
                .mapToObj(token -> query.tokens().textOf(token))
                .filter(symbol -> !ALLOWED.contains(symbol))
                .map(symbol -> "it uses the operator " + symbol);
    }

    private static Stream<String> arithmetic(QueryText query) {
        if (query.all().anyMatch(token -> isArithmetic(query, token)) && query.touches(OperatorRule::isTemporal)) {
            return Stream.of("it may compute with dates or times");
        }
        return Stream.empty();
    }

    private static Stream<String> concatenation(QueryText query) {
        if (query.all().anyMatch(token -> query.isSymbol(token, "||")) && query.touches(OperatorRule::isFormatted)) {
            return Stream.of("it may turn numbers or times into text");
        }
        return Stream.empty();
    }

    /** A sign before a number computes nothing. */
    private static boolean isArithmetic(QueryText query, int token) {
        return query.is(token, TokenKind.SYMBOL)
                && ARITHMETIC.contains(query.tokens().textOf(token))
                && query.endsValue(token - 1);
    }

    private static boolean isTemporal(LogicalType type) {
        return type instanceof LogicalType.Date
                || type instanceof LogicalType.Time
                || type instanceof LogicalType.Timestamp
                || type instanceof LogicalType.Instant;
    }

    private static boolean isFormatted(LogicalType type) {
        return isTemporal(type) || type instanceof LogicalType.Float;
    }
}

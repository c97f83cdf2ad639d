package dev.stranglerfig.reconciler.portability;

import dev.stranglerfig.analyzer.script.TokenKind;
import java.util.Set;
import java.util.stream.Stream;

/** Tokens of a shape that only one of the engines knows: {@code $1}, {@code $$text$$}, {@code [1]}. */
final class TokenRule implements PortabilityRule {

    private static final Set<TokenKind> ALLOWED = Set.of(
            TokenKind.WORD,
            TokenKind.QUOTED_NAME,
            TokenKind.STRING,
            TokenKind.NUMBER,
            TokenKind.SYMBOL,
            TokenKind.OPEN,
            TokenKind.CLOSE,
            TokenKind.COMMA,
            TokenKind.DOT,
            TokenKind.SEMICOLON);

    @Override
    public Stream<String> obstacles(QueryText query) {
        return query.all()
                .filter(token -> !ALLOWED.contains(query.tokens().kind(token)))
                .mapToObj(token -> "it holds " + excerpt(query.tokens().textOf(token)));
    }

    private static String excerpt(String text) {
        if (text.length() > 20) {
            return text.substring(0, 20) + "...";
        }
        return text;
    }
}

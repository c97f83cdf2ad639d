package dev.stranglerfig.reconciler.portability;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Literals. A number in quotes takes the type of what it is compared with, which PostgreSQL does exactly and DuckDB by rounding; words such as
 * {@code 'today'} are dates to one of them; a backslash escapes in LIKE to one of them; a number with an exponent or of many digits is decimal
 * to one and a double to the other; a text that becomes an instant depends on the session's time zone.
 */
final class LiteralRule implements PortabilityRule {

    private static final Pattern NUMBER_LIKE = Pattern.compile("\\s*[+-]?\\.?[0-9].*", Pattern.DOTALL);
    private static final Pattern ISO =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,6})?)?");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9]{1,18}|(?=.{2,19}$)[0-9]+\\.[0-9]+");
    private static final Set<String> SPECIAL = Set.of(
            "allballs",
            "epoch",
            "infinity",
            "-infinity",
            "+infinity",
            "inf",
            "-inf",
            "nan",
            "now",
            "today",
            "tomorrow",
            "yesterday");

    @Override
    public Stream<String> obstacles(QueryText query) {
        Stream<String> strings = query.all()
                .filter(token -> query.is(token, TokenKind.STRING))
                .mapToObj(token -> query.tokens().textOf(token))
                .flatMap(LiteralRule::string);
        Stream<String> numbers = query.all()
                .filter(token -> query.is(token, TokenKind.NUMBER))
                .mapToObj(token -> query.tokens().textOf(token))
                .filter(number -> !PLAIN_NUMBER.matcher(number).matches())
                .map(number -> "it holds the number " + number);
        return Stream.of(strings, numbers, instants(query)).flatMap(found -> found);
    }

    private static Stream<String> string(String literal) {
        if (!literal.startsWith("'") || literal.contains("\\")) {
            return Stream.of("it holds a text with escapes");
        }
        String content = literal.substring(1, literal.length() - 1);
        if (SPECIAL.contains(content.strip().toLowerCase(Locale.ROOT))) {
            return Stream.of("it holds '" + content + "', which can be more than a text");
        }
        if (NUMBER_LIKE.matcher(content).matches() && !ISO.matcher(content).matches()) {
            return Stream.of("it holds a number in quotes");
        }
        return Stream.empty();
    }

    private static Stream<String> instants(QueryText query) {
        boolean hasText = query.all().anyMatch(token -> query.is(token, TokenKind.STRING));
        if (hasText && query.touches(type -> type instanceof LogicalType.Instant)) {
            return Stream.of("it may compare points in time with a text");
        }
        return Stream.empty();
    }
}

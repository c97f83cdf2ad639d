package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Literal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads {@code ('path' = 's3://lake/orders', 'header' = 'true')}: only where the data lies matters. */
public final class OptionList {

    private static final Set<String> PATHS =
            Set.of("path", "paths", "location", "external_location", "file_path", "topic");

    private OptionList() {}

    /** The path among the options, if one says it. */
    public static Optional<String> path(TokenCursor inner) {
        Optional<String> path = Optional.empty();
        while (!inner.atEnd()) {
            boolean names = isPath(inner);
            inner.skip(SkipRule.STORAGE);
            if (names) {
                skipSign(inner);
                path = value(inner);
            }
            while (!inner.atEnd() && !inner.is(TokenKind.COMMA)) {
                inner.skipGroup(SkipRule.STORAGE);
            }
            if (!inner.atEnd()) {
                inner.skip(SkipRule.STORAGE);
            }
        }
        return path;
    }

    private static boolean isPath(TokenCursor inner) {
        String text = inner.tokens().textOf(inner.position());
        String name = inner.is(TokenKind.STRING) ? Literal.text(text) : text;
        return PATHS.contains(name.replace("\"", "").toLowerCase(Locale.ROOT));
    }

    private static void skipSign(TokenCursor inner) {
        if (inner.isSymbol("=")) {
            inner.skip(SkipRule.STORAGE);
        }
    }

    private static Optional<String> value(TokenCursor inner) {
        if (!inner.is(TokenKind.STRING)) {
            return Optional.empty();
        }
        String text = Literal.text(inner.tokens().textOf(inner.position()));
        inner.skip(SkipRule.STORAGE);
        return Optional.of(text);
    }
}

package dev.stranglerfig.warehouse.dialect;

import dev.stranglerfig.warehouse.dialect.QuoteRule.Escape;
import dev.stranglerfig.warehouse.dialect.QuoteRule.Meaning;
import java.util.List;
import java.util.stream.Stream;

/** The quotes of the dialects, in groups that many of them share. */
final class Quotes {

    static final List<QuoteRule> STRING = List.of(QuoteRule.string("'"));
    static final List<QuoteRule> ESCAPED_STRING = List.of(QuoteRule.escaped("", "'"));
    static final List<QuoteRule> DOUBLE_QUOTED_STRING = List.of(QuoteRule.escaped("", "\""));
    static final List<QuoteRule> NAME = List.of(QuoteRule.name("\"", "\""));
    static final List<QuoteRule> BACKTICK = List.of(QuoteRule.name("`", "`"));
    static final List<QuoteRule> BRACKET = List.of(QuoteRule.name("[", "]"));

    /** {@code n'..'}, {@code x'..'}, {@code b'..'}. */
    static final List<QuoteRule> PREFIXED = prefixed("n", "x", "b");

    static final List<QuoteRule> UNICODE = List.of(QuoteRule.string("u&'"), QuoteRule.name("u&\"", "\""));
    static final List<QuoteRule> E_STRING = List.of(QuoteRule.escaped("e", "'"));

    /** {@code q'[..]'}. */
    static final List<QuoteRule> OWN_DELIMITER = List.of(
            new QuoteRule("q'", "'", Meaning.STRING, Escape.OWN_DELIMITER),
            new QuoteRule("nq'", "'", Meaning.STRING, Escape.OWN_DELIMITER));

    /** {@code r'C:\'}: a backslash is a character like any other. */
    static final List<QuoteRule> RAW =
            List.of(QuoteRule.string("r'"), new QuoteRule("r\"", "\"", Meaning.STRING, Escape.NONE));

    /** Single, double and three quotes, raw and of bytes. A raw string keeps its backslashes, but they still guard a quote. */
    static final List<QuoteRule> BIGQUERY = Stream.of("", "r", "b", "rb", "br")
            .flatMap(prefix -> Stream.of("'", "\"", "'''", "\"\"\"").map(quote -> QuoteRule.escaped(prefix, quote)))
            .toList();

    /** A name between backticks whose escapes are backslashes. */
    static final List<QuoteRule> ESCAPED_BACKTICK = List.of(new QuoteRule("`", "`", Meaning.NAME, Escape.BACKSLASH));

    private Quotes() {}

    static List<QuoteRule> prefixed(String... prefixes) {
        return Stream.of(prefixes).map(prefix -> QuoteRule.string(prefix + "'")).toList();
    }

    @SafeVarargs
    static List<QuoteRule> of(List<QuoteRule>... groups) {
        return Stream.of(groups).flatMap(List::stream).toList();
    }
}

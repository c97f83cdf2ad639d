package dev.stranglerfig.reconciler.portability;

import dev.stranglerfig.analyzer.script.TokenKind;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that begin something whose meaning or result differs: intervals (printed otherwise), the current time (another clock and zone), row locks,
 * patterns beyond LIKE, casts (rounded and parsed otherwise).
 */
final class WordRule implements PortabilityRule {

    private static final Set<String> REFUSED = Set.of(
            "array",
            "at",
            "cast",
            "collate",
            "current_date",
            "current_role",
            "current_schema",
            "current_time",
            "current_timestamp",
            "current_user",
            "escape",
            "for",
            "ilike",
            "interval",
            "isnull",
            "json",
            "localtime",
            "localtimestamp",
            "notnull",
            "only",
            "operator",
            "overlaps",
            "row",
            "session_user",
            "similar",
            "system_user",
            "tablesample",
            "time",
            "user",
            "xmltable");

    @Override
    public Stream<String> obstacles(QueryText query) {
        return query.all()
                .filter(token -> query.is(token, TokenKind.WORD))
                .filter(token -> !query.isTableName(token))
                .filter(token -> REFUSED.contains(query.lower(token)))
                .mapToObj(token -> "it uses " + query.tokens().textOf(token).toUpperCase(Locale.ROOT));
    }
}

package dev.stranglerfig.reconciler.portability;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names. DuckDB compares them without their case, reserves other words, and takes the bare name of a table for a row of another form; and two
 * tables of one name in two schemas become one name at the target.
 */
final class NameRule implements PortabilityRule {

    private static final IdentifierRules TARGET =
            Dialects.named(new DialectName("duckdb")).identifiers();

    @Override
    public Stream<String> obstacles(QueryText query) {
        return Stream.of(clashes(query), reserved(query), wholeRows(query), twins(query))
                .flatMap(found -> found);
    }

    private static Stream<String> clashes(QueryText query) {
        Map<String, String> seen = new HashMap<>();
        Set<String> clashing = new HashSet<>();
        query.all().filter(query::isName).mapToObj(query::name).forEach(name -> {
            String before = seen.put(name.toLowerCase(Locale.ROOT), name);
            if (before != null && !before.equals(name)) {
                clashing.add(name.toLowerCase(Locale.ROOT));
            }
        });
        return clashing.stream().sorted().map(name -> "names differ only in case: " + name);
    }

    private static Stream<String> reserved(QueryText query) {
        IdentifierRules legacy = query.tokens().dialect().identifiers();
        return query.all()
                .filter(token -> query.is(token, TokenKind.WORD))
                .mapToObj(query::name)
                .filter(name -> TARGET.isReserved(name) && !legacy.isReserved(name))
                .map(name -> "the name " + name + " is reserved there");
    }

    private static Stream<String> wholeRows(QueryText query) {
        Set<String> aliases = new HashSet<>();
        query.tables().forEach(table -> aliases.add(Alias.of(query, table).name()));
        return query.all()
                .filter(token -> query.isName(token) && aliases.contains(query.name(token)))
                .filter(token -> !query.is(token + 1, TokenKind.DOT) && !query.is(token - 1, TokenKind.DOT))
                .filter(token -> !query.isTableName(token) && !isAlias(query, token))
                .mapToObj(query::name)
                .filter(name -> !query.isColumn(name, type -> true))
                .map(name -> "it may use whole rows of " + name);
    }

    private static boolean isAlias(QueryText query, int token) {
        return query.tables().stream().anyMatch(table -> Alias.of(query, table).token() == token);
    }

    private static Stream<String> twins(QueryText query) {
        Map<String, PortedTable> unaliased = new HashMap<>();
        Set<String> twins = new HashSet<>();
        for (PortedTable table : query.tables()) {
            Alias alias = Alias.of(query, table);
            if (alias.isWritten()) {
                continue;
            }
            PortedTable before = unaliased.put(alias.name(), table);
            if (before != null
                    && !before.mention().table().equals(table.mention().table())) {
                twins.add(alias.name());
            }
        }
        return twins.stream().sorted().map(name -> "two tables are named " + name);
    }
}

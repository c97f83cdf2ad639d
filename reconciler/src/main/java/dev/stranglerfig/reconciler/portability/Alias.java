package dev.stranglerfig.reconciler.portability;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;

/**
 * What a table in a FROM clause is called in the rest of the query.
 *
 * @param name its alias, or its own name where none is written
 * @param token where the alias is written; -1 if it is not
 */
record Alias(String name, int token) {

    static Alias of(QueryText query, PortedTable table) {
        int after = query.tokens().tokenAt(table.mention().end());
        if (query.is(after, Word.AS) && query.isName(after + 1)) {
            return new Alias(query.name(after + 1), after + 1);
        }
        if (isBareAlias(query, after)) {
            return new Alias(query.name(after), after);
        }
        return new Alias(table.mention().table().name(), -1);
    }

    boolean isWritten() {
        return token >= 0;
    }

    private static boolean isBareAlias(QueryText query, int token) {
        if (query.is(token, TokenKind.QUOTED_NAME)) {
            return true;
        }
        return query.is(token, TokenKind.WORD)
                && !query.tokens().dialect().identifiers().isReserved(query.name(token));
    }
}

package dev.stranglerfig.reconciler.portability;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.reconciler.portability.QueryText.Span;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A query with the target's names put into its text; everything else stays as it was written. A table without an alias gets its old name as
 * alias, so that {@code subscription.id} still means it, and {@code core.subscription.id} loses its schema. Each sort item is told where NULL
 * goes, and each column of a result what it is called, because the engines' habits differ.
 */
final class TargetSql {

    private final QueryText query;
    private final Tokens tokens;
    private final IdentifierRules identifiers;
    private final NavigableMap<Integer, Edit> edits = new TreeMap<>();

    TargetSql(QueryText query, SqlDialect target) {
        this.query = query;
        this.tokens = query.tokens();
        this.identifiers = target.identifiers();
    }

    String text() {
        query.tables().forEach(this::table);
        query.all().forEach(this::qualifiedColumn);
        OrderClause.all(query).forEach(this::nulls);
        SelectList.all(query).forEach(list -> list.items().forEach(this::resultName));
        StringBuilder text = new StringBuilder(tokens.text());
        edits.descendingMap().forEach((start, edit) -> text.replace(start, edit.end(), edit.replacement()));
        return text.toString();
    }

    private void table(PortedTable table) {
        String port = identifiers.quote(table.port());
        Alias alias = Alias.of(query, table);
        if (!alias.isWritten()) {
            port += " AS " + identifiers.quote(alias.name());
        }
        edits.put(table.mention().start(), new Edit(table.mention().end(), port));
    }

    /** {@code schema.table.column}: the schema and the table become the table alone. */
    private void qualifiedColumn(int token) {
        if (!isQualified(token) || query.isTableName(token)) {
            return;
        }
        TableRef named = TableRef.of(query.name(token), query.name(token + 2));
        boolean isMentioned = query.tables().stream()
                .anyMatch(table -> table.mention().table().equals(named));
        if (isMentioned) {
            edits.put(tokens.start(token), new Edit(tokens.end(token + 2), identifiers.quote(named.name())));
        }
    }

    private boolean isQualified(int token) {
        return query.isName(token)
                && !query.is(token - 1, TokenKind.DOT)
                && query.is(token + 1, TokenKind.DOT)
                && query.isName(token + 2)
                && query.is(token + 3, TokenKind.DOT);
    }

    private void nulls(OrderClause clause) {
        for (Span item : clause.items()) {
            if (item.isEmpty() || clause.hasNulls(item)) {
                continue;
            }
            int end = tokens.end(item.to() - 1);
            edits.put(end, new Edit(end, clause.isDescending(item) ? " NULLS FIRST" : " NULLS LAST"));
        }
    }

    private void resultName(Span item) {
        int last = item.to() - 1;
        int end = tokens.end(last);
        ResultName.ofCall(query, item)
                .ifPresent(name -> edits.put(end, new Edit(end, " AS " + identifiers.quote(name))));
        if (ResultName.isUnfolded(query, item)) {
            edits.put(tokens.start(last), new Edit(end, identifiers.quote(query.name(last))));
        }
    }

    /** A replacement up to an offset. */
    private record Edit(int end, String replacement) {}
}

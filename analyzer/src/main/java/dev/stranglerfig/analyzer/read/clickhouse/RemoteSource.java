package dev.stranglerfig.analyzer.read.clickhouse;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.statement.Literal;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code remote('host', sales.orders)}, {@code cluster('all', 'sales', 'orders')}: a table of another server. */
final class RemoteSource {

    private static final Set<String> NAMES = Set.of("remote", "remotesecure", "cluster", "clusterallreplicas");

    private RemoteSource() {}

    static Optional<Source> read(Grammar grammar, TokenCursor cursor) {
        boolean call = cursor.is(TokenKind.WORD)
                && cursor.isAhead(1, TokenKind.OPEN)
                && cursor.isAhead(3, TokenKind.COMMA)
                && NAMES.contains(cursor.tokens().textOf(cursor.position()).toLowerCase(Locale.ROOT));
        if (!call || !(cursor.isAhead(4, TokenKind.WORD) || cursor.isAhead(4, TokenKind.STRING))) {
            return Optional.empty();
        }
        cursor.advance();
        TokenCursor inner = cursor.inside();
        inner.advance();
        inner.advance();
        Optional<QualifiedName> table = inner.is(TokenKind.STRING) ? written(inner) : NameReader.qualified(inner);
        inner.skipAll(SkipRule.STORAGE);
        return table.map(name -> new Source.Table(name, grammar.sources().alias(cursor)));
    }

    /** {@code 'sales', 'orders'} or {@code 'sales.orders'}. */
    private static Optional<QualifiedName> written(TokenCursor inner) {
        int first = inner.position();
        String name = Literal.text(inner.tokens().textOf(first));
        inner.advance();
        if (inner.is(TokenKind.COMMA) && inner.isAhead(1, TokenKind.STRING) && !name.contains(".")) {
            inner.advance();
            name = name + "." + Literal.text(inner.tokens().textOf(inner.position()));
            inner.advance();
        }
        List<String> parts = List.of(name.split("\\."));
        if (parts.isEmpty() || parts.stream().anyMatch(String::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new QualifiedName(parts, QualifiedName.Certainty.STATED, inner.spanFrom(first)));
    }
}

package dev.stranglerfig.analyzer.read.hive;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.List;
import java.util.Optional;

/** {@code LIVE.orders}: the table orders of the same pipeline, which defines it as {@code orders}. */
final class LiveSource {

    private LiveSource() {}

    static Optional<Source> read(Grammar grammar, TokenCursor cursor) {
        Optional<QualifiedName> written = NameReader.qualified(cursor);
        return written.map(
                name -> new Source.Table(within(name), grammar.sources().alias(cursor)));
    }

    private static QualifiedName within(QualifiedName name) {
        List<String> parts = name.parts()
                .subList(Math.min(1, name.parts().size() - 1), name.parts().size());
        return new QualifiedName(parts, name.certainty(), name.span());
    }
}

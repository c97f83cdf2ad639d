package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Span;
import java.util.List;
import java.util.Optional;

/** {@code @name}: parameters and variables; they are told from tables and columns by how they are written. */
final class Variables {

    private static final String CURSOR = "cursor ";

    private Variables() {}

    static boolean isAt(TokenCursor cursor) {
        return NameReader.startsVariable(cursor, 0);
    }

    /** The variable here. */
    static Optional<QualifiedName> read(TokenCursor cursor) {
        if (!isAt(cursor)) {
            return Optional.empty();
        }
        return NameReader.qualified(cursor);
    }

    /** The cursor of this name, which is neither a variable nor a table and may be called like one. */
    static QualifiedName cursor(QualifiedName name) {
        if (name.first().startsWith("@")) {
            return name;
        }
        return new QualifiedName(List.of(CURSOR + name.last()), name.certainty(), name.span());
    }

    /** One value as a query. */
    static Query query(Expression value) {
        Output output = new Output(value, Optional.empty());
        return query(value.span(), new QueryBody.Selection(List.of(output), List.of(), List.of()));
    }

    static Query query(Span span, QueryBody body) {
        return new Query(span, List.of(), body, List.of(), Optional.empty());
    }
}

package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.List;
import java.util.Optional;

/** What a clone, a copy or a stream of a table is: all its rows and columns. */
public final class WholeTable {

    private WholeTable() {}

    /** The query that {@code TABLE t} stands for. */
    public static Query of(QualifiedName table) {
        Source source = new Source.Table(table, Optional.empty());
        QueryBody body = new QueryBody.Selection(List.of(), List.of(source), List.of());
        return new Query(table.span(), List.of(), body, List.of(), Optional.empty());
    }
}

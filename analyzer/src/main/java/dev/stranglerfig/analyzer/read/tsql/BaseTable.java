package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.statement.CommonTable;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Source;
import java.util.List;
import java.util.Optional;

/** The table whose rows change when a common table expression or a query in brackets is updated: the first one it selects from. */
final class BaseTable {

    /** Queries in queries; T-SQL allows 32. */
    private static final int DEEPEST = 32;

    private BaseTable() {}

    static Optional<QualifiedName> of(Query query) {
        return of(query, query.commons(), 0);
    }

    static Optional<QualifiedName> of(CommonTable common, List<CommonTable> commons) {
        return of(common, commons, 0);
    }

    private static Optional<QualifiedName> of(CommonTable common, List<CommonTable> commons, int depth) {
        if (depth < DEEPEST && common.statement() instanceof Read.Select select) {
            return of(select.query(), commons, depth + 1);
        }
        return Optional.empty();
    }

    private static Optional<QualifiedName> of(Query query, List<CommonTable> commons, int depth) {
        if (query.body() instanceof QueryBody.Nested nested && depth < DEEPEST) {
            return of(nested.query(), commons, depth + 1);
        }
        if (query.body() instanceof QueryBody.Selection selection
                && !selection.sources().isEmpty()) {
            return of(selection.sources().get(0), commons, depth);
        }
        return Optional.empty();
    }

    private static Optional<QualifiedName> of(Source source, List<CommonTable> commons, int depth) {
        if (source instanceof Source.Joined joined) {
            return of(joined.first(), commons, depth);
        }
        if (source instanceof Source.Derived derived && depth < DEEPEST) {
            return of(derived.query(), commons, depth + 1);
        }
        if (!(source instanceof Source.Table table)) {
            return Optional.empty();
        }
        Optional<CommonTable> common = common(table.name(), commons);
        if (common.isPresent()) {
            return of(common.get(), commons, depth + 1);
        }
        return Optional.of(table.name());
    }

    static Optional<CommonTable> common(QualifiedName name, List<CommonTable> commons) {
        if (name.isQualified()) {
            return Optional.empty();
        }
        return commons.stream()
                .filter(common -> common.name().equals(name.last()))
                .findFirst();
    }
}

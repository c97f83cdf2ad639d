package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.statement.CommonTable;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/** {@code FOR r IN INSERT ... RETURNING ... LOOP}: the rows of a writing statement as a query of one common table expression. */
final class WrittenRows {

    private static final String NAME = "written";

    private WrittenRows() {}

    public static Query of(Statement statement) {
        QualifiedName name = new QualifiedName(List.of(NAME), QualifiedName.Certainty.STATED, statement.span());
        CommonTable common = new CommonTable(NAME, List.of(), CommonTable.Scope.EARLIER, statement);
        Source source = new Source.Table(name, Optional.empty());
        QueryBody body = new QueryBody.Selection(List.of(), List.of(source), List.of());
        return new Query(statement.span(), List.of(common), body, List.of(), Optional.empty());
    }
}

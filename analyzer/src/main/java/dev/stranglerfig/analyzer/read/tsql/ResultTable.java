package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Define;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Span;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code RETURNS @rows TABLE (columns)}: a table that the function fills and whose rows it returns. */
record ResultTable(QualifiedName name, List<String> columns, Span span) {

    static Optional<ResultTable> read(TokenCursor cursor) {
        int first = cursor.position();
        if (!Variables.isAt(cursor) || !cursor.isAhead(1, Word.TABLE)) {
            return Optional.empty();
        }
        QualifiedName name = Variables.read(cursor).orElseThrow();
        cursor.accept(Word.TABLE);
        List<String> columns = List.of();
        if (cursor.is(TokenKind.OPEN)) {
            columns = TableColumns.read(cursor.inside());
        }
        return Optional.of(new ResultTable(name, columns, cursor.spanFrom(first)));
    }

    /** The body with what it does not say: that the table is made before it and returned after it. */
    List<Statement> around(List<Statement> body) {
        List<Statement> whole = new ArrayList<>();
        whole.add(new Define.Table(span, name, Lifetime.TEMPORARY, columns, List.of(), List.of()));
        whole.addAll(body);
        Source rows = new Source.Table(name, Optional.empty());
        Query all = Variables.query(span, new QueryBody.Selection(List.of(), List.of(rows), List.of()));
        whole.add(new Control.Return(span, Content.of(all)));
        return whole;
    }
}

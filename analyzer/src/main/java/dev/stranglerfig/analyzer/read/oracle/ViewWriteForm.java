package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.AssignmentReader;
import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.Returning;
import dev.stranglerfig.analyzer.read.RowFilter;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Assignment;
import dev.stranglerfig.analyzer.statement.Join;
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.QueryBody;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;

/**
 * Reads INSERT, UPDATE and DELETE of a query in brackets: {@code UPDATE (SELECT a.x, b.y FROM a JOIN b ON ...) SET x = y}. The rows are written
 * where they come from, which is the first table of the query.
 */
final class ViewWriteForm implements StatementForm {

    private final Grammar grammar;

    ViewWriteForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        Word verb = cursor.word();
        cursor.advance();
        if (!cursor.accept(Word.INTO)) {
            cursor.accept(Word.FROM);
        }
        TokenCursor inner = cursor.inside();
        Query view = grammar.queries().read(inner);
        inner.accept(Word.WITH, Word.CHECK, Word.OPTION);
        inner.finish();
        Optional<Alias> alias = grammar.sources().alias(cursor);
        Optional<QualifiedName> target = target(view.body());
        if (target.isEmpty()) {
            return Missing.name(head);
        }
        ContentParts parts = new ContentParts(head.commons());
        if (verb == Word.INSERT) {
            return insert(head, target.get(), parts);
        }
        parts.sources(List.of(new Source.Derived(view, alias)));
        List<Assignment> assignments = List.of();
        if (verb == Word.UPDATE && cursor.accept(Word.SET)) {
            assignments = AssignmentReader.read(grammar, cursor);
            parts.assignments(assignments);
        }
        RowFilter.read(grammar, cursor).ifPresent(parts::filter);
        Returning.read(grammar, cursor).ifPresent(parts::returning);
        if (verb == Word.UPDATE) {
            return new Write.Update(head.span(), target.get(), Optional.empty(), assignments, parts.content());
        }
        return new Write.Delete(head.span(), target.get(), Optional.empty(), parts.content());
    }

    private Statement insert(StatementHead head, QualifiedName target, ContentParts parts) {
        TokenCursor cursor = head.cursor();
        List<String> columns = NameReader.columns(cursor);
        parts.query(grammar.queries().read(cursor));
        Returning.read(grammar, cursor).ifPresent(parts::returning);
        return new Write.Insert(head.span(), target, Optional.empty(), Placing.of(columns), List.of(), parts.content());
    }

    private static Optional<QualifiedName> target(QueryBody body) {
        if (body instanceof QueryBody.Nested nested) {
            return target(nested.query().body());
        }
        if (body instanceof QueryBody.Selection selection
                && !selection.sources().isEmpty()) {
            return table(selection.sources().get(0));
        }
        return Optional.empty();
    }

    private static Optional<QualifiedName> table(Source source) {
        if (source instanceof Source.Table table) {
            return Optional.of(table.name());
        }
        if (source instanceof Source.Joined joined) {
            return table(joined.first())
                    .or(() ->
                            joined.joins().stream().map(Join::right).findFirst().flatMap(ViewWriteForm::table));
        }
        if (source instanceof Source.Derived derived) {
            return target(derived.query().body());
        }
        return Optional.empty();
    }
}

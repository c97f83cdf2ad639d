package dev.stranglerfig.analyzer.read.mysql;

import dev.stranglerfig.analyzer.read.AssignmentReader;
import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.Returning;
import dev.stranglerfig.analyzer.read.RowFilter;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Assignment;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;

/** {@code UPDATE [IGNORE] t JOIN s ON ... SET t.a = s.b [FROM ...] [WHERE ...] [ORDER BY ...] [LIMIT n]}. */
public final class JoinedUpdateForm implements StatementForm {

    private final Grammar grammar;

    public JoinedUpdateForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.UPDATE);
        WriteWords.accept(cursor);
        cursor.accept(Word.ONLY);
        List<Source> tables = grammar.sources().list(cursor);
        ContentParts parts = new ContentParts(head.commons());
        List<Assignment> assignments = List.of();
        if (cursor.accept(Word.SET)) {
            assignments = AssignmentReader.read(grammar, cursor);
            parts.assignments(assignments);
        }
        Optional<Named> target = target(tables, assignments);
        if (target.isEmpty()) {
            return Missing.name(head);
        }
        Named named = target.get();
        OtherSources others = OtherSources.than(named.source(), tables);
        parts.sources(others.sources());
        others.conditions().forEach(parts::filter);
        if (cursor.accept(Word.FROM)) {
            parts.sources(grammar.sources().list(cursor));
        }
        RowFilter.read(grammar, cursor).ifPresent(parts::filter);
        RowOrder.read(grammar, cursor, parts);
        Returning.read(grammar, cursor).ifPresent(parts::returning);
        return new Write.Update(head.span(), named.table(), named.alias(), assignments, parts.content());
    }

    /** A table of the list, and what the statement calls it. */
    private record Named(Source.Table source) {

        QualifiedName table() {
            return source.name();
        }

        Optional<String> alias() {
            return source.alias().map(Alias::name);
        }

        boolean answersTo(QualifiedName column) {
            String qualifier = column.parts().get(column.parts().size() - 2);
            return alias().orElse(table().last()).equals(qualifier);
        }
    }

    /** The table that the first qualified column belongs to, else the first table. */
    private static Optional<Named> target(List<Source> tables, List<Assignment> assignments) {
        List<Named> named = SourceTables.of(tables).stream().map(Named::new).toList();
        Optional<QualifiedName> first = assignments.stream()
                .flatMap(assignment -> assignment.columns().stream())
                .filter(QualifiedName::isQualified)
                .findFirst();
        return named.stream()
                .filter(table -> first.isPresent() && table.answersTo(first.get()))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }
}

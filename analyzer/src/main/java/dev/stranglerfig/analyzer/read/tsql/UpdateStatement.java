package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.RowFilter;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.read.TopReader;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Several;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code UPDATE [TOP (n)] t | alias SET ... [OUTPUT ...] [FROM ...] [WHERE ...] [OPTION (...)]}; {@code UPDATE STATISTICS t}. */
final class UpdateStatement implements StatementForm {

    private final Grammar grammar;

    UpdateStatement(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.UPDATE);
        if (cursor.is(Word.STATISTICS)) {
            cursor.skipTo(StatementHeads.next(cursor), SkipRule.STORAGE);
            return Steps.from(cursor, head.first());
        }
        ContentParts parts = new ContentParts(head.commons());
        TopReader.read(grammar, cursor).ifPresent(parts::filter);
        Optional<QualifiedName> written = WriteTarget.read(grammar, cursor);
        if (written.isEmpty()) {
            return Missing.name(head);
        }
        Hints.table(cursor);
        Assignments assignments = Assignments.NONE;
        if (cursor.accept(Word.SET)) {
            assignments = Assignments.read(grammar, cursor);
        }
        OutputClause.read(grammar, cursor, parts);
        List<Source> sources = List.of();
        if (cursor.accept(Word.FROM)) {
            sources = grammar.sources().list(cursor);
        }
        AliasedTarget target = AliasedTarget.of(written.get(), sources, head.commons());
        parts.assignments(assignments.columns());
        parts.sources(target.sources());
        target.filters().forEach(parts::filter);
        RowFilter.read(grammar, cursor).ifPresent(parts::filter);
        Hints.query(cursor);
        Statement update =
                new Write.Update(head.span(), target.name(), target.alias(), assignments.columns(), parts.content());
        if (assignments.variables().isEmpty()) {
            return update;
        }
        List<Statement> all = new ArrayList<>(assignments.assigned(head, target));
        all.add(0, update);
        return new Several(head.span(), all);
    }
}

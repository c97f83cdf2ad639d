package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.AliasedTarget;
import dev.stranglerfig.analyzer.read.AssignmentReader;
import dev.stranglerfig.analyzer.read.ContentParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.Missing;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.RowFilter;
import dev.stranglerfig.analyzer.read.StatementForm;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Assignment;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Source;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code UPDATE t [a] [FROM sources] SET ... [ALL | WHERE ...] [ELSE INSERT ...]}: the sources stand before SET. */
final class UpdateForm implements StatementForm {

    private final Grammar grammar;

    UpdateForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.UPDATE);
        Optional<QualifiedName> target = NameReader.qualified(cursor);
        if (target.isEmpty()) {
            return Missing.name(head);
        }
        Optional<String> alias = Optional.empty();
        if (!cursor.is(Word.SET) && !cursor.is(Word.FROM)) {
            alias = grammar.sources().alias(cursor).map(Alias::name);
        }
        List<Source> sources = new ArrayList<>();
        if (cursor.accept(Word.FROM) || cursor.accept(TokenKind.COMMA)) {
            sources.addAll(grammar.sources().list(cursor));
        }
        ContentParts parts = new ContentParts(head.commons());
        parts.sources(sources);
        List<Assignment> assignments = List.of();
        if (cursor.accept(Word.SET)) {
            assignments = AssignmentReader.read(grammar, cursor);
            parts.assignments(assignments);
        }
        cursor.accept(Word.ALL);
        RowFilter.read(grammar, cursor).ifPresent(parts::filter);
        Optional<QualifiedName> aliased = AliasedTarget.of(target.get(), sources);
        if (aliased.isPresent()) {
            alias = Optional.of(target.get().last());
        }
        return new Write.Update(head.span(), aliased.orElse(target.get()), alias, assignments, parts.content());
    }
}

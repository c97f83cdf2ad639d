package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.Assignment;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;

/** {@code UPDATE [ONLY] t [[AS] a] SET ... [FROM ...] [WHERE ...] [RETURNING ...]}. */
public final class UpdateForm implements StatementForm {

    private final Grammar grammar;

    public UpdateForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.UPDATE);
        if (cursor.accept(Word.OR)) {
            cursor.accept(TokenKind.WORD);
        }
        cursor.accept(Word.ONLY);
        Optional<QualifiedName> target = NameReader.qualified(cursor);
        if (target.isEmpty()) {
            return Missing.name(head);
        }
        cursor.acceptSymbol("*");
        Optional<String> alias = grammar.sources().alias(cursor).map(Alias::name);
        ContentParts parts = new ContentParts(head.commons());
        List<Assignment> assignments = List.of();
        if (cursor.accept(Word.SET)) {
            assignments = AssignmentReader.read(grammar, cursor);
            parts.assignments(assignments);
        }
        if (cursor.accept(Word.FROM)) {
            parts.sources(grammar.sources().list(cursor));
        }
        RowFilter.read(grammar, cursor).ifPresent(parts::filter);
        Returning.read(grammar, cursor).ifPresent(parts::returning);
        return new Write.Update(head.span(), target.get(), alias, assignments, parts.content());
    }
}

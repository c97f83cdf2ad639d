package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Alias;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.Optional;

/** {@code DELETE FROM [ONLY] t [[AS] a] [USING ...] [WHERE ...] [RETURNING ...]}. */
public final class DeleteForm implements StatementForm {

    private final Grammar grammar;

    public DeleteForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.accept(Word.DELETE);
        cursor.accept(Word.FROM);
        cursor.accept(Word.ONLY);
        if (cursor.isAhead(1, TokenKind.WORD) && !cursor.isAhead(1, Word.WHERE) && !cursor.isAhead(1, Word.USING)) {
            cursor.accept(Word.TABLE);
        }
        Optional<QualifiedName> target = NameReader.qualified(cursor);
        if (target.isEmpty()) {
            return Missing.name(head);
        }
        cursor.acceptSymbol("*");
        Optional<String> alias = grammar.sources().alias(cursor).map(Alias::name);
        ContentParts parts = new ContentParts(head.commons());
        if (cursor.accept(Word.USING)) {
            parts.sources(grammar.sources().list(cursor));
        }
        RowFilter.read(grammar, cursor).ifPresent(parts::filter);
        Returning.read(grammar, cursor).ifPresent(parts::returning);
        return new Write.Delete(head.span(), target.get(), alias, parts.content());
    }
}

package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Assignment;
import dev.stranglerfig.analyzer.statement.Placing;
import dev.stranglerfig.analyzer.statement.QualifiedName;
import dev.stranglerfig.analyzer.statement.Statement;
import dev.stranglerfig.analyzer.statement.Write;
import java.util.List;
import java.util.Optional;

/** {@code INSERT INTO t [AS a] [(columns)] query | DEFAULT VALUES [ON CONFLICT ...] [RETURNING ...]}. */
public final class InsertForm implements StatementForm {

    private final Grammar grammar;

    public InsertForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        cursor.advance();
        if (cursor.accept(Word.OR)) {
            cursor.accept(TokenKind.WORD);
        }
        cursor.accept(Word.INTO);

        Optional<QualifiedName> target = NameReader.qualified(cursor);
        if (target.isEmpty()) {
            return Missing.name(head);
        }
        Optional<String> alias = Optional.empty();
        if (cursor.accept(Word.AS)) {
            alias = NameReader.simple(cursor);
        }
        List<String> columns = List.of();
        if (cursor.is(TokenKind.OPEN) && !startsQueryInBrackets(cursor)) {
            columns = NameReader.columns(cursor);
        }
        Placing placing = Placing.of(columns);
        if (cursor.accept(Word.BY, Word.NAME)) {
            placing = new Placing(columns, Placing.Matching.BY_NAME, List.of());
        }
        ContentParts parts = new ContentParts(head.commons());
        rows(cursor, parts);
        List<Assignment> assignments = conflict(cursor, parts);
        Returning.read(grammar, cursor).ifPresent(parts::returning);
        return new Write.Insert(head.span(), target.get(), alias, placing, assignments, parts.content());
    }

    private static boolean startsQueryInBrackets(TokenCursor cursor) {
        int inner = cursor.tokens().firstInside(cursor.position());
        if (inner >= cursor.limit()) {
            return false;
        }
        Word word = cursor.tokens().word(inner);
        return word == Word.SELECT || word == Word.WITH || word == Word.VALUES || word == Word.TABLE;
    }

    private void rows(TokenCursor cursor, ContentParts parts) {
        if (cursor.accept(Word.OVERRIDING)) {
            cursor.advance();
            cursor.accept(Word.VALUE);
        }
        if (!cursor.accept(Word.DEFAULT, Word.VALUES)) {
            parts.query(grammar.queries().read(cursor));
        }
    }

    private List<Assignment> conflict(TokenCursor cursor, ContentParts parts) {
        if (!cursor.accept(Word.ON, Word.CONFLICT)) {
            return List.of();
        }
        if (cursor.accept(Word.ON, Word.CONSTRAINT)) {
            NameReader.simple(cursor);
        } else if (cursor.is(TokenKind.OPEN)) {
            cursor.advanceTo(cursor.afterGroup(cursor.position()));
        }
        where(cursor, parts);
        List<Assignment> assignments = List.of();
        if (!cursor.accept(Word.DO, Word.NOTHING) && cursor.accept(Word.DO, Word.UPDATE, Word.SET)) {
            assignments = AssignmentReader.read(grammar, cursor);
            parts.assignments(assignments);
            where(cursor, parts);
        }
        return assignments;
    }

    private void where(TokenCursor cursor, ContentParts parts) {
        if (cursor.accept(Word.WHERE)) {
            parts.filter(grammar.expressions().read(cursor));
        }
    }
}

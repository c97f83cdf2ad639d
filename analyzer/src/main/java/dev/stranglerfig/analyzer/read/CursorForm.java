package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Read;
import dev.stranglerfig.analyzer.statement.Statement;

/** {@code DECLARE name [options] CURSOR [WITH HOLD] FOR query} outside routines. */
final class CursorForm implements StatementForm {

    private final Grammar grammar;

    CursorForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head) {
        TokenCursor cursor = head.cursor();
        int query = cursor.find(Word.FOR);
        if (query >= cursor.limit()) {
            return Missing.name(head);
        }
        cursor.advanceTo(query + 1);
        return new Read.Select(head.span(), grammar.queries().read(cursor));
    }
}

package dev.stranglerfig.analyzer.read.mysql;

import dev.stranglerfig.analyzer.read.CreatedForm;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.InlineBody;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.StatementHead;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Call;
import dev.stranglerfig.analyzer.statement.Lifetime;
import dev.stranglerfig.analyzer.statement.Routine;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Optional;

/** {@code CREATE EVENT n ON SCHEDULE EVERY 1 DAY DO statement}: the statement runs without being called, so it is read as a block. */
final class EventForm implements CreatedForm {

    private final Grammar grammar;

    EventForm(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Statement read(StatementHead head, Lifetime lifetime) {
        TokenCursor cursor = head.cursor();
        cursor.skipTo(cursor.find(Word.DO), SkipRule.ROUTINE_OPTIONS);
        cursor.accept(Word.DO);
        List<Statement> statements = List.of();
        if (cursor.is(Word.BEGIN)) {
            statements = InlineBody.read(grammar, cursor);
        } else if (!cursor.atEnd()) {
            statements = grammar.code().block(cursor.upTo(cursor.limit()));
        }
        Routine body = new Routine(Optional.empty(), "sql", List.of(), List.of(), Optional.empty(), statements);
        return new Call.Block(head.span(), body);
    }
}

package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.BlockStatement;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SkipRule;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;
import java.util.Map;

/** RETURN, PIPE ROW, RAISE, NULL, GOTO and PRAGMA. */
final class FlowStatements {

    private final Grammar grammar;

    FlowStatements(Grammar grammar) {
        this.grammar = grammar;
    }

    void addTo(Map<Word, BlockStatement> forms) {
        forms.put(Word.RETURN, Bounded.of(this::returns));
        forms.put(Word.PIPE, Bounded.of(this::pipe));
        forms.put(Word.RAISE, Bounded.of(FlowStatements::nothing));
        forms.put(Word.NULL, Bounded.of(FlowStatements::nothing));
        forms.put(Word.GOTO, Bounded.of(FlowStatements::nothing));
        forms.put(Word.PRAGMA, Bounded.of(FlowStatements::pragma));
    }

    static Statement nothing(TokenCursor cursor) {
        int first = cursor.position();
        cursor.advanceAll();
        return new Control.Step(cursor.spanFrom(first), List.of());
    }

    private static Statement pragma(TokenCursor cursor) {
        int first = cursor.position();
        cursor.skipAll(SkipRule.ROUTINE_OPTIONS);
        return new Control.Step(cursor.spanFrom(first), List.of());
    }

    private Statement returns(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.RETURN);
        if (cursor.atEnd()) {
            return new Control.Return(cursor.spanFrom(first), Content.NOTHING);
        }
        Query value = grammar.queries().readFromSelectList(cursor);
        return new Control.Return(cursor.spanFrom(first), Content.of(value));
    }

    /** {@code PIPE ROW (value)}: one row of what the function returns. */
    private Statement pipe(TokenCursor cursor) {
        int first = cursor.position();
        cursor.accept(Word.PIPE);
        cursor.accept(Word.ROW);
        Expression row = grammar.expressions().read(cursor);
        return new Control.Return(cursor.spanFrom(first), Content.of(List.of(row)));
    }
}

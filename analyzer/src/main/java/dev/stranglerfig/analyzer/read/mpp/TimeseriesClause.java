package dev.stranglerfig.analyzer.read.mpp;

import dev.stranglerfig.analyzer.read.CallSuffix;
import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SelectClause;
import dev.stranglerfig.analyzer.read.SelectionParts;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;

/** Vertica: {@code TIMESERIES slice AS '1 minute' OVER (PARTITION BY a ORDER BY b)}: a row for every slice of time. */
final class TimeseriesClause implements SelectClause {

    private final Grammar grammar;

    TimeseriesClause(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public void read(TokenCursor cursor, SelectionParts parts) {
        cursor.accept(Word.TIMESERIES);
        NameReader.simple(cursor);
        cursor.accept(Word.AS);
        cursor.accept(TokenKind.STRING);
        if (cursor.accept(Word.OVER) && cursor.is(TokenKind.OPEN)) {
            int first = cursor.position();
            ExpressionParts window = new ExpressionParts();
            CallSuffix.window(grammar, cursor.inside(), window);
            parts.filter(window.expression(cursor, first));
        }
    }
}

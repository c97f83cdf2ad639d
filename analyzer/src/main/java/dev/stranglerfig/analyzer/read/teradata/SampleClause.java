package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SelectClause;
import dev.stranglerfig.analyzer.read.SelectionParts;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;

/** {@code SAMPLE 0.1}, {@code SAMPLE RANDOMIZED ALLOCATION 100}, {@code SAMPLE WHEN a THEN 10 ELSE 5 END}. */
final class SampleClause implements SelectClause {

    private final Grammar grammar;

    SampleClause(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public void read(TokenCursor cursor, SelectionParts parts) {
        cursor.accept(Word.SAMPLE);
        if (cursor.accept(Word.WITH)) {
            cursor.accept(Word.REPLACEMENT);
        }
        while (cursor.is(TokenKind.WORD)
                && !cursor.is(Word.WHEN)
                && !grammar.syntax().noAlias().contains(cursor.word())) {
            cursor.advance();
        }
        if (!cursor.is(Word.WHEN)) {
            parts.filters(grammar.expressions().list(cursor));
            return;
        }
        while (cursor.accept(Word.WHEN)) {
            parts.filter(grammar.expressions().read(cursor));
            cursor.accept(Word.THEN);
            parts.filters(grammar.expressions().list(cursor));
        }
        if (cursor.accept(Word.ELSE)) {
            parts.filters(grammar.expressions().list(cursor));
        }
        cursor.accept(Word.END);
    }
}

package dev.stranglerfig.analyzer.read.teradata;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.NameReader;
import dev.stranglerfig.analyzer.read.SelectClause;
import dev.stranglerfig.analyzer.read.SelectionParts;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;

/** {@code EXPAND ON period AS name BY ANCHOR ...}: one row per part of a period. */
final class ExpandClause implements SelectClause {

    private final Grammar grammar;

    ExpandClause(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public void read(TokenCursor cursor, SelectionParts parts) {
        if (!cursor.accept(Word.EXPAND, Word.ON)) {
            return;
        }
        parts.filter(grammar.expressions().read(cursor));
        cursor.accept(Word.AS);
        NameReader.simple(cursor);
        if (cursor.accept(Word.BY)) {
            while (!cursor.atEnd() && !grammar.syntax().noAlias().contains(cursor.word())) {
                cursor.advance();
            }
        }
    }
}

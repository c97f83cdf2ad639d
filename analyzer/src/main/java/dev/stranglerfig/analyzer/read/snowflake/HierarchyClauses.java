package dev.stranglerfig.analyzer.read.snowflake;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SelectClause;
import dev.stranglerfig.analyzer.read.SelectionParts;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.Word;
import java.util.Map;

/** {@code START WITH parent IS NULL CONNECT BY parent = PRIOR id}, in either order. */
final class HierarchyClauses {

    private final Grammar grammar;

    HierarchyClauses(Grammar grammar) {
        this.grammar = grammar;
    }

    void addTo(Map<Word, SelectClause> clauses) {
        clauses.put(Word.START, (cursor, parts) -> filter(cursor, parts, Word.START, Word.WITH));
        clauses.put(Word.CONNECT, (cursor, parts) -> filter(cursor, parts, Word.CONNECT, Word.BY));
    }

    private void filter(TokenCursor cursor, SelectionParts parts, Word first, Word second) {
        if (cursor.accept(first, second)) {
            parts.filter(grammar.expressions().read(cursor));
        }
    }
}

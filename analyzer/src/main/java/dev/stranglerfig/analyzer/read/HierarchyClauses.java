package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import java.util.Map;

/** {@code START WITH parent IS NULL CONNECT BY [NOCYCLE] parent = PRIOR id}, in either order. */
public final class HierarchyClauses {

    private final Grammar grammar;

    public HierarchyClauses(Grammar grammar) {
        this.grammar = grammar;
    }

    public void addTo(Map<Word, SelectClause> clauses) {
        clauses.put(Word.START, (cursor, parts) -> filter(cursor, parts, Word.START, Word.WITH));
        clauses.put(Word.CONNECT, (cursor, parts) -> filter(cursor, parts, Word.CONNECT, Word.BY));
    }

    private void filter(TokenCursor cursor, SelectionParts parts, Word first, Word second) {
        if (cursor.accept(first, second)) {
            cursor.accept(Word.NOCYCLE);
            parts.filter(grammar.expressions().read(cursor));
        }
    }
}

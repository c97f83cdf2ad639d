package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SelectClause;
import dev.stranglerfig.analyzer.read.SelectionParts;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import java.util.Map;

/** Reads {@code START WITH ... CONNECT BY [NOCYCLE] ...}, in either order, and the MODEL clause. */
final class HierarchyClauses {

    private final Grammar grammar;

    HierarchyClauses(Grammar grammar) {
        this.grammar = grammar;
    }

    void addTo(Map<Word, SelectClause> clauses) {
        clauses.put(Word.START, this::start);
        clauses.put(Word.CONNECT, this::connect);
        clauses.put(Word.MODEL, HierarchyClauses::model);
    }

    private void start(TokenCursor cursor, SelectionParts parts) {
        if (cursor.accept(Word.START, Word.WITH)) {
            parts.filter(grammar.expressions().read(cursor));
        }
    }

    private void connect(TokenCursor cursor, SelectionParts parts) {
        if (cursor.accept(Word.CONNECT, Word.BY)) {
            cursor.accept(Word.NOCYCLE);
            parts.filter(grammar.expressions().read(cursor));
        }
    }

    /**
     * {@code MODEL [options] [PARTITION BY (..)] DIMENSION BY (..) MEASURES (..) [RULES] (..)}: its cells are computed from the columns that the
     * select list names, so that nothing of it adds a table.
     */
    private static void model(TokenCursor cursor, SelectionParts parts) {
        while (!cursor.atEnd() && !cursor.is(Word.ORDER) && !cursor.is(TokenKind.SEMICOLON)) {
            cursor.advanceTo(cursor.afterGroup(cursor.position()));
        }
    }
}

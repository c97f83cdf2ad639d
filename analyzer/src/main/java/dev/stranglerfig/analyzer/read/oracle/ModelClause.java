package dev.stranglerfig.analyzer.read.oracle;

import dev.stranglerfig.analyzer.read.ExpressionParts;
import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.SelectClause;
import dev.stranglerfig.analyzer.read.SelectionParts;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;

/**
 * {@code MODEL [REFERENCE r ON (query) ...] [PARTITION BY (..)] DIMENSION BY (..) MEASURES (..) [RULES] (..)}: cells are computed from the
 * columns that the select list names, so that only its queries add tables.
 */
final class ModelClause implements SelectClause {

    private final Grammar grammar;

    ModelClause(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public void read(TokenCursor cursor, SelectionParts parts) {
        int first = cursor.position();
        ExpressionParts queries = new ExpressionParts();
        while (!cursor.atEnd() && !cursor.is(Word.ORDER) && !cursor.is(TokenKind.SEMICOLON)) {
            if (cursor.is(TokenKind.OPEN)) {
                cells(cursor.inside(), queries);
            } else {
                cursor.advance();
            }
        }
        parts.filter(queries.expression(cursor, first));
    }

    /** Between brackets, where queries may stand in brackets of their own. */
    private void cells(TokenCursor inner, ExpressionParts queries) {
        if (grammar.expressions().startsQuery(inner)) {
            queries.query(grammar.queries().read(inner));
            inner.finish();
            return;
        }
        while (!inner.atEnd()) {
            if (inner.is(TokenKind.OPEN)) {
                cells(inner.inside(), queries);
            } else {
                inner.advance();
            }
        }
    }
}

package dev.stranglerfig.analyzer.read.tsql;

import dev.stranglerfig.analyzer.read.Grammar;
import dev.stranglerfig.analyzer.read.TokenCursor;
import dev.stranglerfig.analyzer.script.TokenKind;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;

/** {@code RETURN}, {@code RETURN @total}, {@code RETURN (SELECT ...)}. */
final class ReturnStatement implements TsqlStatement {

    @Override
    public void read(Grammar grammar, TokenCursor cursor, List<Statement> statements) {
        int first = cursor.position();
        cursor.accept(Word.RETURN);
        statements.add(new Control.Return(cursor.spanFrom(first), content(grammar, cursor)));
    }

    private static Content content(Grammar grammar, TokenCursor cursor) {
        if (isQuery(cursor)) {
            return Content.of(grammar.queries().read(cursor));
        }
        if (cursor.atEnd() || StatementHeads.isHead(cursor, cursor.position())) {
            return Content.NOTHING;
        }
        Query value = Variables.query(grammar.expressions().read(cursor));
        return Content.of(value);
    }

    /** Whether a query follows and nothing is done with its value. */
    private static boolean isQuery(TokenCursor cursor) {
        if (cursor.is(Word.SELECT) || cursor.is(Word.WITH)) {
            return true;
        }
        if (!cursor.is(TokenKind.OPEN)) {
            return false;
        }
        Word inner = innermost(cursor);
        int after = cursor.afterGroup(cursor.position());
        boolean whole = after >= cursor.limit() || cursor.tokens().kind(after) == TokenKind.WORD;
        return whole && (inner == Word.SELECT || inner == Word.WITH);
    }

    private static @org.jspecify.annotations.Nullable Word innermost(TokenCursor cursor) {
        int token = cursor.tokens().firstInside(cursor.position());
        if (token >= cursor.limit()) {
            return null;
        }
        return cursor.tokens().word(token);
    }
}

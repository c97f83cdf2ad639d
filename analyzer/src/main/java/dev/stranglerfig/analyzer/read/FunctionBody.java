package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Content;
import dev.stranglerfig.analyzer.statement.Control;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Query;
import dev.stranglerfig.analyzer.statement.Statement;
import java.util.List;

/** Reads the body of a function in SQL that is no block: an expression, or a query. */
public final class FunctionBody {

    private FunctionBody() {}

    /** What the function returns; a body that begins with BEGIN or DECLARE is read as a block. */
    public static List<Statement> read(Grammar grammar, TokenCursor cursor) {
        if (cursor.is(Word.BEGIN) || cursor.is(Word.DECLARE)) {
            return grammar.code().block(cursor);
        }
        int first = cursor.position();
        Content content = content(grammar, cursor);
        int end = cursor.findSemicolon();
        if (end == cursor.position()) {
            cursor.advanceTo(Math.min(end + 1, cursor.limit()));
        }
        cursor.finish();
        return List.of(new Control.Return(cursor.spanFrom(first), content));
    }

    private static Content content(Grammar grammar, TokenCursor cursor) {
        if (grammar.expressions().startsQuery(cursor)) {
            Query query = grammar.queries().read(cursor);
            return Content.of(query);
        }
        Expression value = grammar.expressions().read(cursor);
        return Content.of(List.of(value));
    }
}

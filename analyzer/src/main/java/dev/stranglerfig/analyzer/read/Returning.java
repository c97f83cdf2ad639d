package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Output;
import dev.stranglerfig.analyzer.statement.Returned;
import dev.stranglerfig.warehouse.dialect.SyntaxFeature;
import java.util.List;
import java.util.Optional;

/** Reads {@code RETURNING a, b INTO x, y}: what a writing statement gives back. */
public final class Returning {

    private Returning() {}

    /** The clause here, if any. */
    public static Optional<Returned> read(Grammar grammar, TokenCursor cursor) {
        boolean returns = cursor.is(Word.RETURN) && cursor.tokens().dialect().has(SyntaxFeature.RETURN_INTO);
        if (!returns && !cursor.is(Word.RETURNING)) {
            return Optional.empty();
        }
        cursor.advance();
        if (cursor.accept(Word.WITH)) {
            cursor.advanceTo(cursor.afterGroup(cursor.position()));
        }
        QueryReader.QueryParts parts = new QueryReader.QueryParts();
        List<Output> outputs = grammar.selections().outputs(cursor, parts);
        grammar.selections().into(cursor, parts);
        return Optional.of(new Returned(outputs, parts.into(), Optional.empty()));
    }
}

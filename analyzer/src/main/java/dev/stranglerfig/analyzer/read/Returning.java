package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.read.QueryReader.QueryParts;
import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Expression;
import dev.stranglerfig.analyzer.statement.Into;
import dev.stranglerfig.analyzer.statement.Output;
import java.util.List;
import java.util.Optional;

/** {@code RETURNING a, b INTO x, y}: what a writing statement gives back. */
public record Returning(List<Expression> values, Optional<Into> into) {

    /** The clause here, if any. */
    public static Returning read(Grammar grammar, TokenCursor cursor) {
        if (!cursor.accept(Word.RETURNING)) {
            return new Returning(List.of(), Optional.empty());
        }
        if (cursor.accept(Word.WITH)) {
            cursor.advanceTo(cursor.afterGroup(cursor.position()));
        }
        QueryParts parts = new QueryParts();
        List<Output> outputs = grammar.selections().outputs(cursor, parts);
        grammar.selections().into(cursor, parts);
        return new Returning(outputs.stream().map(Output::expression).toList(), parts.into());
    }
}

package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.script.Word;
import dev.stranglerfig.analyzer.statement.Expression;
import java.util.Optional;

/** {@code WHERE condition} or {@code WHERE CURRENT OF cursor}. */
public final class RowFilter {

    private RowFilter() {}

    public static Optional<Expression> read(Grammar grammar, TokenCursor cursor) {
        if (!cursor.accept(Word.WHERE)) {
            return Optional.empty();
        }
        if (cursor.accept(Word.CURRENT, Word.OF)) {
            NameReader.simple(cursor);
            return Optional.empty();
        }
        return Optional.of(grammar.expressions().required(cursor));
    }
}

package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.statement.CommonTable;
import dev.stranglerfig.analyzer.statement.Span;
import java.util.List;

/**
 * Where a statement begins.
 *
 * @param cursor at its verb
 * @param first its first token: the verb, or the WITH before it
 * @param commons what the WITH defines
 */
public record StatementHead(TokenCursor cursor, int first, List<CommonTable> commons) {

    public Span span() {
        return cursor.spanFrom(first);
    }
}

package dev.stranglerfig.analyzer.statement;

import java.util.List;
import java.util.Optional;

/**
 * A query: {@code WITH ... body ORDER BY ... LIMIT ...}.
 *
 * @param arrangement the expressions of ORDER BY, LIMIT and OFFSET
 * @param into where SELECT ... INTO puts the result, in whichever arm it was written
 */
public record Query(
        Span span, List<CommonTable> commons, QueryBody body, List<Expression> arrangement, Optional<Into> into) {

    public Query {
        commons = List.copyOf(commons);
        arrangement = List.copyOf(arrangement);
    }
}

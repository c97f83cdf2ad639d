package dev.stranglerfig.analyzer.statement;

import java.util.List;
import java.util.Optional;

/**
 * One step of a chain of joins.
 *
 * @param kind its words, for instance {@code LEFT}; empty for a plain JOIN
 * @param columns of USING
 */
public record Join(String kind, Source right, Optional<Expression> condition, List<String> columns) {

    public Join {
        columns = List.copyOf(columns);
    }
}

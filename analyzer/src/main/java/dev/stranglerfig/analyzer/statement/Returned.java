package dev.stranglerfig.analyzer.statement;

import java.util.List;
import java.util.Optional;

/**
 * What a writing statement gives back: {@code RETURNING a, b INTO x, y}, {@code OUTPUT inserted.a INTO t (a)}. Whoever asked gets the rows when it
 * fills neither variables nor a table.
 *
 * @param outputs name columns of the target, also through {@code inserted}, {@code deleted}, {@code new} and {@code old}
 * @param variables that get the values
 * @param table that gets the rows
 */
public record Returned(List<Output> outputs, Optional<Into> variables, Optional<Target> table) {

    /** A table and, when they are listed, its columns. */
    public record Target(QualifiedName table, List<String> columns) {

        public Target {
            columns = List.copyOf(columns);
        }
    }

    public Returned {
        outputs = List.copyOf(outputs);
    }
}

package dev.stranglerfig.analyzer.statement;

import java.util.List;

/** {@code SET column = value} or {@code SET (a, b) = (value, value)}. */
public record Assignment(List<String> columns, Expression value) {

    public Assignment {
        columns = List.copyOf(columns);
    }
}

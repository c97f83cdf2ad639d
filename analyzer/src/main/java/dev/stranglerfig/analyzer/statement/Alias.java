package dev.stranglerfig.analyzer.statement;

import java.util.List;

/** What a FROM clause calls a source: {@code AS name (columns)}. */
public record Alias(String name, List<String> columns) {

    public Alias {
        columns = List.copyOf(columns);
    }
}

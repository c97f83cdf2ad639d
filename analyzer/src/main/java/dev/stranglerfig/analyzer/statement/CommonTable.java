package dev.stranglerfig.analyzer.statement;

import java.util.List;

/**
 * A common table expression: {@code WITH name (columns) AS (statement)}.
 *
 * @param scope whether it sees itself and those after it, as in WITH RECURSIVE
 * @param statement a query, or an INSERT, UPDATE, DELETE or MERGE with its RETURNING
 */
public record CommonTable(String name, List<String> columns, Scope scope, Statement statement) {

    /** What a common table expression may name. */
    public enum Scope {
        EARLIER,
        RECURSIVE
    }

    public CommonTable {
        columns = List.copyOf(columns);
    }
}

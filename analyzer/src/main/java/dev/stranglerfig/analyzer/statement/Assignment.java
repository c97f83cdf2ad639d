package dev.stranglerfig.analyzer.statement;

import java.util.List;

/**
 * {@code SET column = value} or {@code SET (a, b) = (value, value)}.
 *
 * @param columns as written: with the alias of the table in front where a dialect allows that, with the field of a structured column behind
 * @param value one expression; for several columns the whole right side, a query or values in brackets
 */
public record Assignment(List<QualifiedName> columns, Expression value) {

    public Assignment {
        columns = List.copyOf(columns);
    }
}

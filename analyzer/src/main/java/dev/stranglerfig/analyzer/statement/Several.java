package dev.stranglerfig.analyzer.statement;

import java.util.List;

/**
 * One text that does several things: {@code FROM t INSERT INTO a SELECT x INSERT INTO b SELECT y}, {@code INSERT ALL}. It counts as one statement.
 *
 * @param statements each whole, with what they share in each, and with the span of the whole text
 */
public record Several(Span span, List<Statement> statements) implements Statement {

    public Several {
        statements = List.copyOf(statements);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.several(this);
    }
}

package dev.stranglerfig.analyzer.statement;

/** A statement that no reader knows. It costs itself and nothing else; the account names it. */
public record Unread(Span span, String reason) implements Statement {

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.unread(this);
    }
}

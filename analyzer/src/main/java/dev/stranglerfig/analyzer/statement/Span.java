package dev.stranglerfig.analyzer.statement;

/** A stretch of a script's text: offsets of characters, the end not included. Text inside a routine's body counts from the script's start too. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Invalid span: " + start + " to " + end);
        }
    }
}

package dev.stranglerfig.analyzer.read;

/** A function that an expression or a FROM clause names, its arguments being part of the expression around it. */
public record FunctionCall(QualifiedName name) {}

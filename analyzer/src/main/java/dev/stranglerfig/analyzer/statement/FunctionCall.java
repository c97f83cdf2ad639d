package dev.stranglerfig.analyzer.statement;

/**
 * A function that an expression or a FROM clause names. What its arguments name is part of the expression around it.
 *
 * @param arguments the tokens between its brackets
 */
public record FunctionCall(QualifiedName name, TokenSlice arguments) {}

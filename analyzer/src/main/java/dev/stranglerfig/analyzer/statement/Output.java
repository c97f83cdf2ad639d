package dev.stranglerfig.analyzer.statement;

import java.util.Optional;

/** One item of a select list. */
public record Output(Expression expression, Optional<String> alias) {}

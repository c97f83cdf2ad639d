package dev.stranglerfig.analyzer.read;

import java.util.Optional;

/** One item of a select list. */
public record Output(Expression expression, Optional<String> alias) {}

package dev.stranglerfig.analyzer.ranking;

/**
 * Something that is not known and would change the numbers.
 *
 * @param fact what is not known and what is assumed instead
 * @param nextStep how to make it known
 */
public record MissingEvidence(String fact, String nextStep) {}

package dev.stranglerfig.analyzer.column;

/**
 * One expression that computes a column; the arms of a set operation have one each.
 *
 * @param at the offset of the expression in the script
 */
public record Strand(Origins origins, int at) {}

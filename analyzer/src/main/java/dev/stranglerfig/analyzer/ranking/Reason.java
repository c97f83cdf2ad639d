package dev.stranglerfig.analyzer.ranking;

/**
 * A fact that speaks for a candidate's place and can be checked.
 *
 * @param number the number it is about
 * @param unit what is counted, for instance {@code points/week}
 * @param fact a sentence with the number in it
 * @param source where it can be looked up, for instance {@code query log, 2025-W49 to 2026-W09}
 */
public record Reason(double number, String unit, String fact, String source) {}

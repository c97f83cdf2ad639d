package dev.stranglerfig.reports.estate;

/**
 * How large the estate is.
 *
 * @param inputs tables that nothing writes: where data comes in
 * @param deadEnds tables that no script reads: marts for people, or dead
 */
public record EstateCounts(
        long scripts, long statements, long routines, long tables, long edges, long inputs, long deadEnds) {}

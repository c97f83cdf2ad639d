package dev.stranglerfig.reports.candidate;

/**
 * A step of the staircase of value against effort: what the candidate adds once every better one is carved out.
 *
 * @param rank of the candidate
 * @param addedTables those that no better candidate moves
 * @param addedDays person-days for them and for the candidate's own bridges; 0 when it adds no table
 * @param addedPoints points per week of the uses that are complete from then on
 * @param totalDays of all steps up to this one
 * @param totalPoints of all steps up to this one
 */
public record Step(
        int rank,
        String name,
        int addedTables,
        double addedDays,
        double addedPoints,
        double totalDays,
        double totalPoints) {}

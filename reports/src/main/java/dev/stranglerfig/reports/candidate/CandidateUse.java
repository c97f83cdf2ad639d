package dev.stranglerfig.reports.candidate;

import java.util.Optional;

/**
 * A use that a candidate serves completely: from then on it needs nothing more of the monolith.
 *
 * @param label the team or the declared consumer, as people write it
 * @param tier 1 (the business stops without it) to 3 (nice to have); empty when nobody declared one
 * @param declaredBy who declared the tier
 * @param activeShare the share of the weeks of a season in which it was made
 * @param tables how many tables it needs together
 * @param pointsPerWeek its weekly value
 */
public record CandidateUse(
        String label,
        Optional<Integer> tier,
        Optional<String> declaredBy,
        Estimate activeShare,
        int tables,
        Estimate pointsPerWeek) {}

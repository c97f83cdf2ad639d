package dev.stranglerfig.reports.candidate;

import java.util.Optional;

/**
 * A use that a candidate completes: from then on it needs nothing more of the monolith.
 *
 * @param team as people write it, or words for readers without a known team
 * @param tier 1 (the business stops without it) to 3 (nice to have)
 * @param declaredBy who said so; empty when nobody has, then the tier is an assumption
 * @param activity how often it is used, in words, for instance {@code 13 of 13 weeks, 412 queries}
 * @param pointsPerWeek its weekly value
 */
public record CandidateUse(String team, int tier, Optional<String> declaredBy, String activity, double pointsPerWeek) {}

package dev.stranglerfig.reports.candidate;

/**
 * The fraction that orders candidates: what moving one is worth, over what it takes.
 *
 * @param pointsPerWeek the net value rate that it adds: the weekly value of the uses it completes, less the price of the bridges it opens
 * @param personDays the effort it adds
 */
public record Score(Estimate pointsPerWeek, Estimate personDays) {

    /** @throws IllegalArgumentException when the likely effort is not above zero */
    public Score {
        if (!(personDays.likely() > 0)) {
            throw new IllegalArgumentException("Invalid effort: " + personDays.likely() + " person-days");
        }
    }

    /** Lambda: points per week for each person-day. */
    public double perPersonDay() {
        return pointsPerWeek.likely() / personDays.likely();
    }
}

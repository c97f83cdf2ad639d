package dev.stranglerfig.reports.candidate;

/**
 * The fraction that orders candidates: what moving one frees, over what it takes.
 *
 * @param pointsPerWeek the weekly value of the uses that it serves completely
 * @param tableDays person-days for its tables
 * @param bridgeDays person-days for its bridges
 */
public record Score(Estimate pointsPerWeek, double tableDays, double bridgeDays) {

    /** @throws IllegalArgumentException when there is no effort */
    public Score {
        if (!(tableDays > 0) || !(bridgeDays >= 0)) {
            throw new IllegalArgumentException("Invalid effort: " + tableDays + " + " + bridgeDays + " person-days");
        }
    }

    public double personDays() {
        return tableDays + bridgeDays;
    }

    /** Lambda: points per week for each person-day. */
    public double perPersonDay() {
        return pointsPerWeek.likely() / personDays();
    }
}

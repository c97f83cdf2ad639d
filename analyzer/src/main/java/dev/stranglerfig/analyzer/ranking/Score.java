package dev.stranglerfig.analyzer.ranking;

/**
 * What carving a candidate out frees per effort: lambda = value / effort, in points per week and person-day.
 *
 * @param value points per week of the uses that the candidate serves completely
 * @param tableDays person-days for its tables
 * @param bridgeDays person-days for its bridges
 */
public record Score(Estimate value, double tableDays, double bridgeDays) {

    public Score {
        if (!(tableDays > 0) || !(bridgeDays >= 0)) {
            throw new IllegalArgumentException("Invalid effort: " + tableDays + " + " + bridgeDays + " person-days");
        }
    }

    public double effortDays() {
        return tableDays + bridgeDays;
    }

    public Estimate lambda() {
        return value.dividedBy(effortDays());
    }

    /** The fraction written out, for instance {@code 41.5 points/week / 12 person-days = 3.46}. */
    public String fraction() {
        return Words.count(value, "point") + "/week / " + Words.count(Estimate.exactly(effortDays()), "person-day")
                + " = " + lambda();
    }
}

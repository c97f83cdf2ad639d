package dev.stranglerfig.analyzer.ranking;

/**
 * How much work it is to move one table, in four classes by the size of what fills it: the number of statements that write the table plus the
 * number of tables they read. The person-days per class are an assumption until finished extractions give better ones.
 */
public enum EffortClass {
    SMALL(2, 0.5),
    MEDIUM(6, 2),
    LARGE(14, 5),
    VERY_LARGE(Integer.MAX_VALUE, 10);

    private final int largestSize;
    private final double personDays;

    EffortClass(int largestSize, double personDays) {
        this.largestSize = largestSize;
        this.personDays = personDays;
    }

    /** The class of a table that so many statements write out of so many tables. */
    static EffortClass of(int statements, int inputs) {
        for (EffortClass effort : values()) {
            if (statements + inputs <= effort.largestSize) {
                return effort;
            }
        }
        return VERY_LARGE;
    }

    public double personDays() {
        return personDays;
    }
}

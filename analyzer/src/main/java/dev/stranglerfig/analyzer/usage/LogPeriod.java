package dev.stranglerfig.analyzer.usage;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.OptionalDouble;

/**
 * The time that a query log covers, and the seasons that activity is measured in. A season is 13 weeks. The current one ends with the last week
 * that the log covers up to its Sunday, so that a week cut short does not look like a quiet one.
 *
 * @param first the time of the oldest query
 * @param last the time of the newest query
 */
public record LogPeriod(Instant first, Instant last) {

    /** The length of a season. */
    public static final int SEASON_WEEKS = 13;

    private static final int YEAR_WEEKS = 52;

    /** With fewer weeks of last year's season than these, the log says nothing about it. */
    private static final int FEWEST_WEEKS_OF_A_SEASON = 4;

    public LogPeriod {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Invalid period: " + first + " to " + last);
        }
    }

    /** The number of the first week that the log covers, if only in part. */
    public int firstWeek() {
        return Weeks.number(first);
    }

    /** The number of the last whole week; the only one, when the log covers no whole week. */
    public int lastWeek() {
        int week = Weeks.number(last);
        boolean ended = Weeks.day(last).getDayOfWeek() == DayOfWeek.SUNDAY;
        if (ended || week == firstWeek()) {
            return week;
        }
        return week - 1;
    }

    /** How many weeks the log covers, the last one if it is whole. */
    public int weeks() {
        return lastWeek() - firstWeek() + 1;
    }

    /** How many weeks of the current season the log covers: 13, or fewer when it is younger. */
    public int seasonWeeks() {
        return Math.min(SEASON_WEEKS, weeks());
    }

    /** Which share of the weeks of the current season are among these; 1.0 means every week. */
    public double shareOfSeason(Weeks active) {
        int last = lastWeek();
        return share(active, last - seasonWeeks() + 1, last);
    }

    /** The same for the season a year earlier; empty when the log covers less than 4 weeks of it. */
    public OptionalDouble shareOfSeasonLastYear(Weeks active) {
        int last = lastWeek() - YEAR_WEEKS;
        int from = Math.max(firstWeek(), last - SEASON_WEEKS + 1);
        if (last - from + 1 < FEWEST_WEEKS_OF_A_SEASON) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(share(active, from, last));
    }

    private static double share(Weeks active, int from, int last) {
        return (double) active.countBetween(from, last) / (last - from + 1);
    }
}

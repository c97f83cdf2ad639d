package dev.stranglerfig.cli.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** When a reader asks: which days of the week, which hours, which seasons. */
enum Rhythm {
    OFFICE(8, 18),
    ROUND_THE_CLOCK(0, 24),
    MORNING(6, 9),
    NIGHT(1, 4),
    QUARTER_END(7, 20),
    SUMMER_BREAK(8, 18);

    private static final double QUARTER_RUSH = 5;
    private static final double YEAR_RUSH = 9;
    private static final double QUIET = 0.6;
    private static final double WEEKEND = 0.05;

    private final int firstHour;
    private final int lastHour;

    Rhythm(int firstHour, int lastHour) {
        this.firstHour = firstHour;
        this.lastHour = lastHour;
    }

    int secondOfDay(FeedRandom random) {
        return firstHour * 3600 + random.below((lastHour - firstHour) * 3600);
    }

    /** How busy the day is; about one on a usual working day. */
    double factor(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return switch (this) {
            case ROUND_THE_CLOCK, NIGHT -> 1;
            case OFFICE, MORNING -> weekend ? WEEKEND : 1;
            case QUARTER_END -> weekend ? WEEKEND : rush(day);
            case SUMMER_BREAK -> weekend ? WEEKEND : summer(day);
        };
    }

    /** The first eight days after a quarter, and far more after a year. */
    private static double rush(LocalDate day) {
        boolean afterQuarter = day.getMonthValue() % 3 == 1 && day.getDayOfMonth() <= 8;
        if (!afterQuarter) {
            return QUIET;
        }
        return day.getMonthValue() == 1 ? YEAR_RUSH : QUARTER_RUSH;
    }

    private static double summer(LocalDate day) {
        return day.getMonthValue() == 7 || day.getMonthValue() == 8 ? WEEKEND : 1;
    }
}

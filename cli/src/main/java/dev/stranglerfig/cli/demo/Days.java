package dev.stranglerfig.cli.demo;

import java.time.LocalDate;

/** Calendar arithmetic without objects. */
final class Days {

    static final long SECONDS = 86_400;

    private Days() {}

    static long of(int year, int month, int day) {
        return LocalDate.of(year, month, day).toEpochDay();
    }

    /**
     * The day as the number yyyymmdd. The algorithm is "civil_from_days" (Howard Hinnant, chrono-Compatible Low-Level Date Algorithms), for days
     * after year 0.
     */
    static int packed(long epochDay) {
        long shifted = epochDay + 719_468;
        long era = shifted / 146_097;
        int dayOfEra = (int) (shifted - era * 146_097);
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int shiftedMonth = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1;
        int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        int year = (int) (yearOfEra + era * 400) + (month <= 2 ? 1 : 0);
        return year * 10_000 + month * 100 + day;
    }

    /** The midrange form CYYMMDD: 1190315 is 15 March 2019, 990315 is 15 March 1999. */
    static long midrange(long epochDay) {
        return packed(epochDay) - 19_000_000L;
    }

    static int year(long epochDay) {
        return packed(epochDay) / 10_000;
    }
}

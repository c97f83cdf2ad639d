package dev.stranglerfig.reports.site;

import dev.stranglerfig.reports.candidate.Estimate;
import dev.stranglerfig.reports.candidate.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and times as the page writes them. */
public final class Show {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String[] BYTE_UNITS = {"bytes", "kB", "MB", "GB", "TB", "PB", "EB"};
    private static final double THOUSAND = 1000;
    private static final double HUNDRED = 100;
    private static final int SHORT_HASH = 12;

    /** For instance {@code 1,234,567}. */
    public String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** Two digits after the point at most, for instance {@code 1,234.5}. */
    public String decimal(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }

    /** For instance {@code 412} or {@code 83 to 412}. */
    public String estimate(Estimate estimate) {
        if (estimate.isExact()) {
            return decimal(estimate.likely());
        }
        return decimal(estimate.low()) + " to " + decimal(estimate.high());
    }

    /** A score as the fraction that it is, for instance {@code 412 points/week / 38 person-days}. */
    public String fraction(Score score) {
        String points = estimate(score.pointsPerWeek());
        return points + ("1".equals(points) ? " point" : " points") + "/week / " + days(score.personDays());
    }

    /** For instance {@code 24.5 person-days}. */
    public String days(double days) {
        String number = decimal(days);
        return number + ("1".equals(number) ? " person-day" : " person-days");
    }

    /** In whole percent, never {@code 0%} for something and never {@code 100%} for less than all. */
    public String percent(double fraction) {
        if (fraction > 0 && fraction < 1 / HUNDRED) {
            return "<1%";
        }
        if (fraction < 1 && fraction > 1 - 1 / HUNDRED) {
            return ">99%";
        }
        return Math.round(fraction * HUNDRED) + "%";
    }

    /** The share of a full bar in percent for a style, for instance {@code 12.5}. */
    public String width(double fraction) {
        return BigDecimal.valueOf(fraction * HUNDRED)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** For instance {@code 2026-11-22 09:21 UTC}. */
    public String time(Instant time) {
        return TIME.format(time);
    }

    /** For instance {@code 3.2 s} or {@code 2 min 5 s}. */
    public String duration(Duration duration) {
        if (duration.toMinutes() == 0) {
            return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / THOUSAND);
        }
        return duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
    }

    /** Three digits or so, for instance {@code 12.3 MB}. */
    public String bytes(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= THOUSAND && unit < BYTE_UNITS.length - 1) {
            value = value / THOUSAND;
            unit++;
        }
        if (unit == 0) {
            return bytes + " bytes";
        }
        return String.format(Locale.ROOT, "%.1f %s", value, BYTE_UNITS[unit]);
    }

    /** The noun behind its number, for instance {@code 1 table} or {@code 13 tables}. */
    public String count(long value, String noun) {
        return count(value, noun, noun + "s");
    }

    /** The same for a noun with a plural of its own. */
    public String count(long value, String noun, String plural) {
        if (value == 1) {
            return "1 " + noun;
        }
        return number(value) + " " + plural;
    }

    /** The first digits of a hash, enough to compare by eye. */
    public String shortHash(String hash) {
        return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
    }
}

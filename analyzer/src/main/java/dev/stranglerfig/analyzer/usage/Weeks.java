package dev.stranglerfig.analyzer.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.BitSet;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A set of calendar weeks, each from Monday to Sunday in UTC. A week is numbered by the Mondays since 1969-12-29, so that the numbers of
 * successive weeks are successive.
 */
public final class Weeks {

    /** 1970-01-01 was a Thursday: its week began three days earlier. */
    private static final int DAYS_BEFORE_EPOCH = 3;

    private static final int DAYS = 7;
    private static final Weeks NONE = new Weeks(new BitSet());

    private final BitSet numbers;

    private Weeks(BitSet numbers) {
        this.numbers = numbers;
    }

    public static Weeks none() {
        return NONE;
    }

    /** The set of these week numbers. */
    public static Weeks of(int... numbers) {
        BitSet set = new BitSet();
        IntStream.of(numbers).forEach(set::set);
        return new Weeks(set);
    }

    /** The number of the week in which that moment lies; moments before 1970 are refused. */
    public static int number(Instant time) {
        return Math.toIntExact((Math.floorDiv(time.getEpochSecond(), 86_400L) + DAYS_BEFORE_EPOCH) / DAYS);
    }

    /** The Monday that begins the week. */
    public static LocalDate monday(int number) {
        return LocalDate.ofEpochDay((long) number * DAYS - DAYS_BEFORE_EPOCH);
    }

    /** The name of the week after ISO 8601, for instance {@code 2026-W09}. */
    public static String name(int number) {
        LocalDate monday = monday(number);
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static Weeks copyOf(BitSet numbers) {
        return new Weeks((BitSet) numbers.clone());
    }

    public int count() {
        return numbers.cardinality();
    }

    /** How many of the weeks from the first to the last number, both included, are in this set. */
    public int countBetween(int first, int last) {
        if (last < first) {
            return 0;
        }
        return numbers.get(Math.max(first, 0), Math.max(last + 1, 0)).cardinality();
    }

    public boolean contains(int number) {
        return numbers.get(number);
    }

    public Weeks union(Weeks other) {
        BitSet both = (BitSet) numbers.clone();
        both.or(other.numbers);
        return new Weeks(both);
    }

    /** The numbers in ascending order. */
    public IntStream numbers() {
        return numbers.stream();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weeks that && numbers.equals(that.numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }

    @Override
    public String toString() {
        return numbers.stream().mapToObj(Weeks::name).toList().toString();
    }

    static LocalDate day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}

package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one total order of values that both sides are merged in; {@code Engine.byteOrder} gives the ORDER BY expression that means the same to an
 * engine. NULL comes first. Text and JSON go by the bytes of their UTF-8 form, which is the order of code points, never by a collation; CHAR goes
 * without its padding; numbers, days and times by value; -0 equals 0 and every NaN equals every other, above infinity; UUIDs and bytes go by
 * their bytes without sign. Two values that this order calls equal are equal canonically, and the other way round.
 */
final class ValueOrder implements LogicalType.Cases<Comparator<Object>> {

    private static final ValueOrder CASES = new ValueOrder();

    private ValueOrder() {}

    /** The order of a type's values, NULL first. */
    static Comparator<@Nullable Object> of(LogicalType type) {
        return Comparator.nullsFirst(type.fold(CASES));
    }

    @Override
    public Comparator<Object> bool() {
        return Comparator.comparing(Boolean.class::cast);
    }

    @Override
    public Comparator<Object> integer(LogicalType.Int type) {
        return Comparator.comparing(Long.class::cast);
    }

    @Override
    public Comparator<Object> decimal(LogicalType.Decimal type) {
        return number();
    }

    @Override
    public Comparator<Object> number() {
        return Comparator.comparing(BigDecimal.class::cast);
    }

    @Override
    public Comparator<Object> floating(LogicalType.Float type) {
        // adding 0.0 turns -0.0 into 0.0 and leaves everything else as it is
        return Comparator.comparing(value -> (Double) value + 0.0);
    }

    @Override
    public Comparator<Object> text(LogicalType.Text type) {
        return (left, right) -> byCodePoints((String) left, (String) right);
    }

    @Override
    public Comparator<Object> character(LogicalType.Char type) {
        return (left, right) -> byCodePoints(Padding.strip((String) left), Padding.strip((String) right));
    }

    @Override
    public Comparator<Object> bytes() {
        return (left, right) -> Arrays.compareUnsigned((byte[]) left, (byte[]) right);
    }

    @Override
    public Comparator<Object> date() {
        return Comparator.comparing(value -> ((LocalDate) value).toEpochDay());
    }

    @Override
    public Comparator<Object> time(LogicalType.Time type) {
        return Comparator.comparing(LocalTime.class::cast);
    }

    @Override
    public Comparator<Object> timestamp(LogicalType.Timestamp type) {
        return (left, right) -> ((LocalDateTime) left).compareTo((LocalDateTime) right);
    }

    @Override
    public Comparator<Object> instant(LogicalType.Instant type) {
        return Comparator.comparing(java.time.Instant.class::cast);
    }

    @Override
    public Comparator<Object> uuid() {
        return (left, right) -> byUnsignedBits((UUID) left, (UUID) right);
    }

    @Override
    public Comparator<Object> json() {
        return (left, right) -> byCodePoints((String) left, (String) right);
    }

    @Override
    public Comparator<Object> other(LogicalType.Other type) {
        throw new IllegalArgumentException("Invalid type to order: " + type.nativeName());
    }

    /** Surrogates sort below the characters from U+E000 on by char, above them by code point. */
    static int byCodePoints(String left, String right) {
        int shared = Math.min(left.length(), right.length());
        for (int i = 0; i < shared; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return codePointRank(a) - codePointRank(b);
            }
        }
        return left.length() - right.length();
    }

    /** A surrogate stands for a character above U+FFFF, so it ranks behind every char that is none. */
    private static int codePointRank(char character) {
        if (Character.isSurrogate(character)) {
            return character + Character.MAX_VALUE;
        }
        return character;
    }

    private static int byUnsignedBits(UUID left, UUID right) {
        int high = Long.compareUnsigned(left.getMostSignificantBits(), right.getMostSignificantBits());
        if (high != 0) {
            return high;
        }
        return Long.compareUnsigned(left.getLeastSignificantBits(), right.getLeastSignificantBits());
    }
}

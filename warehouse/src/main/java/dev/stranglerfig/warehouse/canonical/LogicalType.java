package dev.stranglerfig.warehouse.canonical;

import java.util.OptionalInt;

/**
 * The type of a column as every engine understands it. An engine maps its own types to these and back; what has no exact counterpart is
 * {@link Other}, never a near match.
 *
 * <p>The Java value of a type is named at each record; {@code null} is NULL for all of them.
 */
public sealed interface LogicalType {

    /** What to do for each type; a forgotten one does not compile. */
    interface Cases<R> {
        R bool();

        R integer(Int type);

        R decimal(Decimal type);

        R number();

        R floating(Float type);

        R text(Text type);

        R character(Char type);

        R bytes();

        R date();

        R time(Time type);

        R timestamp(Timestamp type);

        R instant(Instant type);

        R uuid();

        R json();

        R other(Other type);
    }

    <R> R fold(Cases<R> cases);

    /** Whether values are text on both sides of a comparison: text, padded text, JSON, and types without counterpart. */
    static boolean isCharacters(LogicalType type) {
        return type instanceof Text || type instanceof Char || type instanceof Json || type instanceof Other;
    }

    /** True or false; {@link Boolean}. */
    record Bool() implements LogicalType {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.bool();
        }
    }

    /**
     * A signed integer; {@link Long}.
     *
     * @param bytes 2, 4 or 8
     */
    record Int(int bytes) implements LogicalType {
        public Int {
            if (bytes != 2 && bytes != 4 && bytes != 8) {
                throw new IllegalArgumentException("Invalid integer width: " + bytes + " bytes");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.integer(this);
        }
    }

    /**
     * A decimal number of fixed scale; {@link java.math.BigDecimal}.
     *
     * @param precision digits in all, at least 1
     * @param scale digits after the point, from 0 to the precision
     */
    record Decimal(int precision, int scale) implements LogicalType {
        public Decimal {
            if (precision < 1 || scale < 0 || scale > precision) {
                throw new IllegalArgumentException("Invalid decimal type: decimal(" + precision + "," + scale + ")");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.decimal(this);
        }
    }

    /** A decimal number whose scale may differ from value to value; {@link java.math.BigDecimal}. */
    record Number() implements LogicalType {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.number();
        }
    }

    /**
     * A binary floating point number; {@link Double}, also for 4 bytes.
     *
     * @param bytes 4 or 8
     */
    record Float(int bytes) implements LogicalType {
        public Float {
            if (bytes != 4 && bytes != 8) {
                throw new IllegalArgumentException("Invalid floating point width: " + bytes + " bytes");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.floating(this);
        }
    }

    /**
     * Text of any length up to a maximum; {@link String}.
     *
     * @param maximum characters (code points), empty if there is no limit
     */
    record Text(OptionalInt maximum) implements LogicalType {
        /** Text without a limit. */
        public static Text unlimited() {
            return new Text(OptionalInt.empty());
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /**
     * Text padded with blanks to a length; {@link String}. Padding is no part of the value: it is stripped wherever values are compared.
     *
     * @param length characters, at least 1
     */
    record Char(int length) implements LogicalType {
        public Char {
            if (length < 1) {
                throw new IllegalArgumentException("Invalid character length: " + length);
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.character(this);
        }
    }

    /** Bytes; {@code byte[]}. */
    record Bytes() implements LogicalType {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.bytes();
        }
    }

    /** A day of the proleptic Gregorian calendar; {@link java.time.LocalDate}. */
    record Date() implements LogicalType {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.date();
        }
    }

    /**
     * A time of day without zone; {@link java.time.LocalTime}.
     *
     * @param fraction digits of the second, 0 to 9
     */
    record Time(int fraction) implements LogicalType {
        public Time {
            FractionDigits.check(fraction);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.time(this);
        }
    }

    /**
     * A date and time without zone; {@link java.time.LocalDateTime}.
     *
     * @param fraction digits of the second, 0 to 9
     */
    record Timestamp(int fraction) implements LogicalType {
        public Timestamp {
            FractionDigits.check(fraction);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.timestamp(this);
        }
    }

    /**
     * A point in time, shown in UTC; {@link java.time.Instant}.
     *
     * @param fraction digits of the second, 0 to 9
     */
    record Instant(int fraction) implements LogicalType {
        public Instant {
            FractionDigits.check(fraction);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.instant(this);
        }
    }

    /** A UUID; {@link java.util.UUID}. */
    record Uuid() implements LogicalType {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.uuid();
        }
    }

    /** JSON text as the engine gives it, not reordered; {@link String}. */
    record Json() implements LogicalType {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.json();
        }
    }

    /**
     * A type without counterpart; its values are the engine's text ({@link String}) and take no part in comparisons.
     *
     * @param nativeName the type as the engine writes it
     */
    record Other(String nativeName) implements LogicalType {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.other(this);
        }
    }
}

package dev.stranglerfig.warehouse.canonical;

/** How the values of a type enter the portable checksum. */
public enum HashForm {
    /** As an exact 64-bit integer. */
    INTEGER,
    /** As canonical text under the MD5. */
    TEXT,
    /** Not at all: the type has no form that is the same everywhere. */
    LEFT_OUT;

    /** Digits of a decimal that are sure to fit into 64 bits. */
    private static final int LONG_DIGITS = 18;

    /** Digits of a second that every engine keeps. */
    private static final int MICROSECOND_DIGITS = 6;

    /** The form of a type. */
    public static HashForm of(LogicalType type) {
        return type.fold(new Forms());
    }

    private static HashForm ofFraction(int fraction) {
        return fraction <= MICROSECOND_DIGITS ? INTEGER : LEFT_OUT;
    }

    private static final class Forms implements LogicalType.Cases<HashForm> {

        @Override
        public HashForm bool() {
            return INTEGER;
        }

        @Override
        public HashForm integer(LogicalType.Int type) {
            return INTEGER;
        }

        @Override
        public HashForm decimal(LogicalType.Decimal type) {
            return type.precision() <= LONG_DIGITS ? INTEGER : TEXT;
        }

        @Override
        public HashForm number() {
            return TEXT;
        }

        @Override
        public HashForm floating(LogicalType.Float type) {
            return INTEGER;
        }

        @Override
        public HashForm text(LogicalType.Text type) {
            return TEXT;
        }

        @Override
        public HashForm character(LogicalType.Char type) {
            return TEXT;
        }

        @Override
        public HashForm bytes() {
            return TEXT;
        }

        @Override
        public HashForm date() {
            return INTEGER;
        }

        @Override
        public HashForm time(LogicalType.Time type) {
            return ofFraction(type.fraction());
        }

        @Override
        public HashForm timestamp(LogicalType.Timestamp type) {
            return ofFraction(type.fraction());
        }

        @Override
        public HashForm instant(LogicalType.Instant type) {
            return ofFraction(type.fraction());
        }

        @Override
        public HashForm uuid() {
            return TEXT;
        }

        @Override
        public HashForm json() {
            return TEXT;
        }

        @Override
        public HashForm other(LogicalType.Other type) {
            return LEFT_OUT;
        }
    }
}

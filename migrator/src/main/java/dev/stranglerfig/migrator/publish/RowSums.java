package dev.stranglerfig.migrator.publish;

import java.math.BigInteger;

/** The number of rows of a set and two sums over them. Sums do not depend on the order of the rows and count equal rows as often as they occur. */
record RowSums(long rows, BigInteger first, BigInteger second) {

    private static final int LANE_BITS = 64;
    private static final int LANE_DIGITS = 16;

    /** 32 hexadecimal digits: both sums modulo 2 to the 64. */
    String hexadecimal() {
        return lane(first) + lane(second);
    }

    private static String lane(BigInteger sum) {
        String digits = sum.mod(BigInteger.ONE.shiftLeft(LANE_BITS)).toString(LANE_DIGITS);
        return "0".repeat(LANE_DIGITS - digits.length()) + digits;
    }
}

package dev.stranglerfig.analyzer.read;

import java.util.function.LongSupplier;

/**
 * What reading one statement may take; beyond it the rest of the statement is declared unread.
 *
 * @param statementTokens names, marks and literals of a statement, the bodies in it included
 * @param statementNanoseconds from the beginning of the statement, or of the last statement in it
 * @param ticker nanoseconds since any moment, always growing
 */
public record ReadingLimits(int statementTokens, long statementNanoseconds, LongSupplier ticker) {

    private static final int MOST_TOKENS = 8_000_000;
    private static final long TEN_SECONDS = 10_000_000_000L;

    public static final ReadingLimits DEFAULT = new ReadingLimits(MOST_TOKENS, TEN_SECONDS, System::nanoTime);

    /** @throws IllegalArgumentException when a limit is not positive */
    public ReadingLimits {
        if (statementTokens < 1 || statementNanoseconds < 1) {
            throw new IllegalArgumentException("Invalid limits of reading: " + statementTokens + " tokens, "
                    + statementNanoseconds + " nanoseconds");
        }
    }
}

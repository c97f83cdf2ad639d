package dev.stranglerfig.analyzer.column;

/** Counts the rounds in which the recursive expressions of one statement are read again, so that recursion in recursion ends. */
final class Rounds {

    private static final int MOST = 200;

    private int taken;

    /** Takes a round; false when there are no more. */
    boolean mayGoOn() {
        taken++;
        return taken < MOST;
    }
}

package dev.stranglerfig.analyzer.read;

import java.util.Locale;
import java.util.Optional;

/** Looks after the limits while a script is read; what is beyond them is for cursors to declare unread. */
final class StatementWatch {

    /** The time is asked for once in so many looks: asking costs more than a token. */
    private static final int LOOKS_PER_TICK = 64;

    private static final double NANOSECONDS = 1e9;

    private final ReadingLimits limits;
    private long began;
    private int looks;
    private PieceMark mark = PieceMark.READ;

    StatementWatch(ReadingLimits limits) {
        this.limits = limits;
        this.began = limits.ticker().getAsLong();
    }

    /** A statement begins. */
    void begin() {
        began = limits.ticker().getAsLong();
        mark = PieceMark.READ;
    }

    /** Why a statement of that many tokens is not read, or nothing. */
    Optional<String> refusal(int tokens) {
        if (tokens <= limits.statementTokens()) {
            return Optional.empty();
        }
        return Optional.of(String.format(
                Locale.ROOT,
                "a statement of %,d tokens is too long, the limit is %,d",
                tokens,
                limits.statementTokens()));
    }

    /** Whether the statement that is being read has taken too long. */
    boolean isLate() {
        looks++;
        boolean late = mark != PieceMark.READ;
        if (!late && looks % LOOKS_PER_TICK == 0) {
            late = limits.ticker().getAsLong() - began > limits.statementNanoseconds();
        }
        if (late && mark == PieceMark.READ) {
            mark = PieceMark.unread(lateness());
        }
        return late;
    }

    /** What becomes of a token that a reader takes. */
    PieceMark mark() {
        return mark;
    }

    String lateness() {
        return String.format(
                Locale.ROOT,
                "reading the statement took longer than %.1f seconds",
                limits.statementNanoseconds() / NANOSECONDS);
    }
}

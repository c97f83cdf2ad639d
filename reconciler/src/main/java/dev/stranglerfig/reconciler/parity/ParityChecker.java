package dev.stranglerfig.reconciler.parity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Compares a published table with its legacy table: first the columns, then every row and every cell. Both sides are streamed once, ordered by the
 * bytes of the key, and merged here; memory does not grow with the number of rows. Whatever cannot be decided is
 * {@link ParityVerdict.Inconclusive} with the reason.
 */
public final class ParityChecker {

    private final Clock clock;
    private final ParityProgress progress;

    public ParityChecker(Clock clock, ParityProgress progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Compares the two sides.
     *
     * @throws dev.stranglerfig.config.problem.StranglerException when the run was cancelled, or on a fault of the program; there is no verdict then
     */
    public ParityFinding check(ComparedSide legacy, ComparedSide target, TableComparison comparison) {
        Instant checkedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new ParityRun(legacy, target, comparison, progress).finding(checkedAt);
    }
}

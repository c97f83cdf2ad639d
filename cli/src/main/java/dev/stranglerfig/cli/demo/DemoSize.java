package dev.stranglerfig.cli.demo;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.util.Locale;

/**
 * How much data the demo makes.
 *
 * @param rows of the largest table
 * @param seed of the generated data; the same seed and size give the same warehouse
 */
public record DemoSize(long rows, long seed) {

    public static final long DEFAULT_ROWS = 1_000_000;
    public static final long DEFAULT_SEED = 1871;

    private static final long SMALLEST = 10_000;
    private static final long LARGEST = 50_000_000;

    /** @throws StranglerException when the size is out of its bounds */
    public DemoSize {
        if (rows < SMALLEST || rows > LARGEST) {
            throw new StranglerException(Problem.of(
                    DemoProblem.INVALID_SIZE,
                    String.format(Locale.ROOT, "Invalid number of rows: %d (from %,d to %,d)", rows, SMALLEST, LARGEST),
                    "Give --rows a number between them."));
        }
    }

    public String words() {
        return String.format(Locale.ROOT, "%,d rows in the largest table, seed %d", rows, seed);
    }
}

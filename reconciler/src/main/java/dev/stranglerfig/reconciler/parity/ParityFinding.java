package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.problem.Problem;
import java.util.List;

/**
 * What a comparison found: the verdict, the first differences with their values, and what the engines said when a side could not be read. Only
 * the verdict goes into the ledger; see {@link ParityRecorder}.
 *
 * @param samples in the order of the key, at most as many as the comparison asked for
 */
public record ParityFinding(ParityVerdict verdict, List<Difference> samples, List<Problem> failures) {

    public ParityFinding {
        samples = List.copyOf(samples);
        failures = List.copyOf(failures);
    }
}

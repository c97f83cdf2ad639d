package dev.stranglerfig.reports.run;

import java.util.List;

/**
 * Products and carves for the engineer.
 *
 * @param products sorted by name
 * @param runs newest first
 */
public record RunReport(List<ProductHistory> products, List<CarveRun> runs) {

    /** Nothing was planned and nothing was carved yet. */
    public static final RunReport EMPTY = new RunReport(List.of(), List.of());

    public RunReport {
        products = List.copyOf(products);
        runs = List.copyOf(runs);
    }

    /** How many carves ended that way. */
    public long count(RunOutcome outcome) {
        return runs.stream().filter(run -> run.outcome() == outcome).count();
    }
}

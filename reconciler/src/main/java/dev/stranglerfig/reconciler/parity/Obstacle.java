package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.util.List;

/**
 * Why a comparison stopped half-way.
 *
 * @param doubt for the ledger, without a word of the engine's
 * @param failures for the evidence store, with what the engine said; may be empty
 */
record Obstacle(Doubt doubt, List<Problem> failures) {

    Obstacle {
        failures = List.copyOf(failures);
    }

    /** @throws StranglerException the failure itself, when it says nothing about the data: a cancelled run, a fault of the program */
    static Obstacle of(StranglerException failure) {
        Problem problem = failure.problems().get(0);
        if (problem.code() instanceof DoubtKind kind) {
            return new Obstacle(new Doubt(kind, problem.message()), causes(failure));
        }
        throw failure;
    }

    private static List<Problem> causes(StranglerException failure) {
        if (failure.getCause() instanceof StranglerException cause) {
            return cause.problems();
        }
        return List.of();
    }
}

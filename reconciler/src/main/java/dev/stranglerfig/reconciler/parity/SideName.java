package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.engine.EngineProblem;
import java.util.Locale;

/** The two sides of a comparison, as messages name them. */
enum SideName {
    LEGACY,
    TARGET;

    /** The failure with the side's name on it; a failure that says nothing about the side stays what it is. */
    StranglerException unreadable(StranglerException failure) {
        if (failure.problems().stream().anyMatch(SideName::saysNothingAboutData)) {
            return failure;
        }
        String codes = String.join(
                ", ",
                failure.problems().stream().map(problem -> problem.code().id()).toList());
        return new StranglerException(
                Problem.of(
                        DoubtKind.UNREADABLE_SIDE,
                        "the " + this + " cannot be read to its end (" + codes + ")",
                        "See what the engine said in the evidence, then run strangler reconcile again."),
                failure);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean saysNothingAboutData(Problem problem) {
        return problem.is(EngineProblem.CANCELLED) || problem.category() == Category.BUG;
    }
}

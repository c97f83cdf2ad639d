package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.problem.Problem;
import java.util.List;
import java.util.function.Function;

/** What became of a change of route. When the ledger cannot be reached there is no outcome but an exception, and the ledger knows. */
public sealed interface RouteOutcome {

    /** The answer of exactly one of the two functions. */
    <R> R fold(Function<Committed, R> committed, Function<Refused, R> refused);

    /** It is in the ledger, and every query decided from now on follows it. */
    record Committed(RouteStep step) implements RouteOutcome {

        @Override
        public <R> R fold(Function<Committed, R> committed, Function<Refused, R> refused) {
            return committed.apply(this);
        }
    }

    /** Nothing was changed, and why: every requirement that was not met. */
    record Refused(RouteChange change, List<Problem> problems) implements RouteOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R fold(Function<Committed, R> committed, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}

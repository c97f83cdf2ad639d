package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.util.List;

/**
 * Why a route is changed.
 *
 * @param verdicts the ledger sequences of the verdicts that speak for it; may be empty
 */
public record RouteReason(String words, List<Long> verdicts) {

    /** @throws StranglerException when no reason is given */
    public RouteReason {
        verdicts = List.copyOf(verdicts);
        if (words.isBlank()) {
            throw new StranglerException(Problem.of(
                    RoutingProblem.NO_REASON,
                    "Cannot change a route: no reason is given",
                    "Say why with --reason; it is kept in the ledger."));
        }
    }

    /** A person's reason, resting on no verdict. */
    public static RouteReason of(String words) {
        return new RouteReason(words, List.of());
    }
}

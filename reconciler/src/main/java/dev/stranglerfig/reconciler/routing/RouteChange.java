package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.time.Clock;
import java.util.List;

/**
 * A change of route with everything that must hold for it. {@link #preview} shows what it would do, {@link #commit} does it: one entry in the
 * ledger, appended only if all requirements hold in the history that ends directly before it.
 */
public record RouteChange(RouteId route, Side from, Side to, List<Requirement> requirements, RouteReason reason) {

    public RouteChange {
        requirements = List.copyOf(requirements);
    }

    /** For instance {@code churn-dashboard -> subscriptions: from legacy to target}. */
    public String words() {
        return route + ": from " + from.word() + " to " + to.word();
    }

    public RoutePreview preview(Facts facts) {
        return new RoutePreview(
                this,
                requirements.stream()
                        .map(requirement -> new RequirementCheck(requirement, requirement.unmet(facts)))
                        .toList());
    }

    /** Commits the change, or says why not. */
    public RouteOutcome commit(Ledger ledger, Clock clock) {
        RouteDecision decision = new RouteDecision(this, clock);
        try {
            LedgerEntry entry = ledger.append(decision);
            return new RouteOutcome.Committed(RouteEntries.read(entry));
        } catch (StranglerException failure) {
            List<Problem> refusal = decision.refusal();
            if (refusal.isEmpty()) {
                throw failure;
            }
            return new RouteOutcome.Refused(this, refusal);
        }
    }
}

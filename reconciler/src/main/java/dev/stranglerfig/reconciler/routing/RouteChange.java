package dev.stranglerfig.reconciler.routing;

import java.util.List;

/**
 * A change of route with everything that must hold for it. {@link #preview} shows what it would do, a commit does it: one entry in the
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
}

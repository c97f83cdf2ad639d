package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a change of route would do, and each of its requirements, met or not; nothing was changed for it. */
public record RoutePreview(RouteChange change, List<RequirementCheck> checks) {

    public RoutePreview {
        checks = List.copyOf(checks);
    }

    /** Whether a commit at this moment would go through. */
    public boolean isAllowed() {
        return checks.stream().allMatch(RequirementCheck::isMet);
    }

    /** What is in the way; empty when the change is allowed. */
    public List<Problem> problems() {
        return checks.stream()
                .map(RequirementCheck::problem)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The change, then one line per requirement: {@code [met] ...} or {@code [unmet] ...}. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(change.words());
        for (RequirementCheck check : checks) {
            lines.add((check.isMet() ? "[met]   " : "[unmet] ")
                    + check.requirement().words());
        }
        return lines;
    }
}

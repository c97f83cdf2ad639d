package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.problem.Problem;
import java.util.Optional;

/** A requirement and whether it is met; {@code problem} is empty when it is. */
public record RequirementCheck(Requirement requirement, Optional<Problem> problem) {

    public boolean isMet() {
        return problem.isEmpty();
    }
}

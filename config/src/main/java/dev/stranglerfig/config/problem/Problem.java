package dev.stranglerfig.config.problem;

import java.util.Optional;

/**
 * One fault, said so that its reader can go on: {@code message} has one of the two forms {@code Invalid <noun>: <value>} and
 * {@code Cannot <verb> <object>: <reason>}, {@code nextStep} is an instruction ("Set ... in strangler.yaml", "Run strangler ...").
 */
public record Problem(ProblemCode code, Optional<Location> location, String message, String nextStep) {

    /** @throws IllegalArgumentException when the message or the next step is blank */
    public Problem {
        if (message.isBlank() || nextStep.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid problem " + code.id() + ": message and next step must be given");
        }
    }

    /** A problem without a place; see {@link #at}. */
    public static Problem of(ProblemCode code, String message, String nextStep) {
        return new Problem(code, Optional.empty(), message, nextStep);
    }

    /** The same problem, found at that place. */
    public Problem at(Location place) {
        return new Problem(code, Optional.of(place), message, nextStep);
    }

    /** Whether it is of that kind. Codes are compared by their ids: a problem of another process comes with a code that is no constant of ours. */
    public boolean is(ProblemCode kind) {
        return code.id().equals(kind.id());
    }

    public Category category() {
        return code.category();
    }

    /** Two lines for a person: {@code file:line:column: message} and the indented next step. */
    public String render() {
        return location.map(place -> place + ": ").orElse("") + message + "\n    " + nextStep;
    }
}

package dev.stranglerfig.config.problem;

import java.util.ArrayList;
import java.util.List;

/** Gathers every problem of a piece of work, so that all are told at once; not for use by several threads. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(List<Problem> problems) {
        found.addAll(problems);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All problems by their place, those without a place last; equal places keep the order of finding. */
    public List<Problem> sorted() {
        return found.stream().sorted(Problems::byPlace).toList();
    }

    /** @throws StranglerException with all problems, when there are any */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new StranglerException(sorted());
        }
    }

    private static int byPlace(Problem left, Problem right) {
        if (left.location().isPresent() && right.location().isPresent()) {
            return left.location().get().compareTo(right.location().get());
        }
        return Boolean.compare(left.location().isEmpty(), right.location().isEmpty());
    }
}

package dev.stranglerfig.config.problem;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The one exception for faults of input, surroundings or program; it carries every problem that was found. */
public final class StranglerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public StranglerException(Problem problem) {
        this(List.of(problem));
    }

    /** @throws IllegalArgumentException when the list is empty */
    public StranglerException(List<Problem> problems) {
        super(text(problems));
        this.problems = List.copyOf(problems);
    }

    /** The cause is kept for a debug log; people are shown the problem only. */
    public StranglerException(Problem problem, Throwable cause) {
        super(text(List.of(problem)), cause);
        this.problems = List.of(problem);
    }

    /** At least one. */
    public List<Problem> problems() {
        return problems;
    }

    /** The gravest category among the problems. */
    public Category category() {
        return problems.stream()
                .map(Problem::category)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static String text(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("Invalid problem list: it is empty");
        }
        return problems.stream().map(Problem::render).collect(Collectors.joining("\n"));
    }
}

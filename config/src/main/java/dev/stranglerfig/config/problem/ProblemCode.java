package dev.stranglerfig.config.problem;

/**
 * The stable name of a kind of problem; every package that can fail has an enum of its own, for instance
 * {@code WorkspaceProblem.UNKNOWN_NAME} with the id {@code WORKSPACE_UNKNOWN_NAME}.
 */
public interface ProblemCode {

    /** Upper-case words joined by underscores, unique in the program. */
    String id();

    Category category();
}

package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What can be wrong with a workspace beyond the form of its file. */
enum WorkspaceProblem implements ProblemCode {
    /** The folder has no {@code strangler.yaml}. */
    NO_WORKSPACE(Category.USER),
    /** A value has the right form but no meaning. */
    INVALID_VALUE(Category.USER),
    DUPLICATE_NAME(Category.USER),
    /** A name refers to something that is not declared. */
    UNKNOWN_NAME(Category.USER),
    MISSING_PATH(Category.USER),
    /** A secret stands in the file itself. */
    PLAIN_SECRET(Category.USER),
    MISSING_VARIABLE(Category.USER),
    MISSING_SECRET(Category.USER),
    /** What is to be written exists already. */
    ALREADY_EXISTS(Category.USER),
    NOT_WRITABLE(Category.ENVIRONMENT),
    BROKEN_INSTALLATION(Category.BUG);

    private final Category category;

    WorkspaceProblem(Category category) {
        this.category = category;
    }

    @Override
    public String id() {
        return "WORKSPACE_" + name();
    }

    @Override
    public Category category() {
        return category;
    }
}

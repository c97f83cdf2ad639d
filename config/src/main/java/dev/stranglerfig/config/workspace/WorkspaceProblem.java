package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What can be wrong with a workspace; all of it can be mended by its user. */
public enum WorkspaceProblem implements ProblemCode {
    /** The folder has no {@code strangler.yaml}. */
    NO_WORKSPACE,
    BROKEN_YAML,
    UNKNOWN_KEY,
    MISSING_KEY,
    DUPLICATE_KEY,
    WRONG_TYPE,
    /** The value has the right type but is none of those allowed. */
    INVALID_VALUE,
    DUPLICATE_NAME,
    /** A name refers to something that is not declared. */
    UNKNOWN_NAME,
    MISSING_PATH,
    /** A secret stands in the file itself. */
    PLAIN_SECRET,
    MISSING_VARIABLE,
    MISSING_SECRET,
    /** What is to be written exists already. */
    ALREADY_EXISTS;

    @Override
    public String id() {
        return "WORKSPACE_" + name();
    }

    @Override
    public Category category() {
        return Category.USER;
    }
}

package dev.stranglerfig.analyzer.batch;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What keeps a request, or all that follow, from being answered. */
enum BatchProblem implements ProblemCode {
    INVALID_REQUEST(Category.USER),
    UNREADABLE_INPUT(Category.ENVIRONMENT),
    UNWRITABLE_OUTPUT(Category.ENVIRONMENT),
    INTERRUPTED(Category.ENVIRONMENT),
    FAULT(Category.BUG);

    private final Category category;

    BatchProblem(Category category) {
        this.category = category;
    }

    @Override
    public String id() {
        return "BATCH_" + name();
    }

    @Override
    public Category category() {
        return category;
    }
}

package dev.stranglerfig.migrator.extract;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What can stop rows on their way from the legacy database to the target. */
enum ExtractProblem implements ProblemCode {
    NO_ANSWER(Category.ENVIRONMENT),
    ROWS_LOST(Category.BUG),
    INTERRUPTED(Category.ENVIRONMENT),
    WORK_FOLDER(Category.ENVIRONMENT);

    private final Category category;

    ExtractProblem(Category category) {
        this.category = category;
    }

    @Override
    public String id() {
        return "EXTRACT_" + name();
    }

    @Override
    public Category category() {
        return category;
    }
}

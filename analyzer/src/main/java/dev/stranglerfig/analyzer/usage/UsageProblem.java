package dev.stranglerfig.analyzer.usage;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What can be wrong with a query log as a whole; single bad lines are counted, not refused. */
enum UsageProblem implements ProblemCode {
    MISSING_FILE(Category.USER),
    /** The first line lacks a heading that is needed. */
    MISSING_COLUMN(Category.USER),
    /** No line of the log can be used. */
    NOTHING_READ(Category.USER),
    UNREADABLE(Category.ENVIRONMENT);

    private final Category category;

    UsageProblem(Category category) {
        this.category = category;
    }

    @Override
    public String id() {
        return "USAGE_" + name();
    }

    @Override
    public Category category() {
        return category;
    }
}

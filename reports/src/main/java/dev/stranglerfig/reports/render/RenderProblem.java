package dev.stranglerfig.reports.render;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What can stop reports from being written. */
enum RenderProblem implements ProblemCode {
    CANNOT_WRITE(Category.ENVIRONMENT);

    private final Category category;

    RenderProblem(Category category) {
        this.category = category;
    }

    @Override
    public String id() {
        return "REPORT_" + name();
    }

    @Override
    public Category category() {
        return category;
    }
}

package dev.stranglerfig.cli.demo;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What can keep the demo from being made. */
enum DemoProblem implements ProblemCode {
    INVALID_SIZE(Category.USER),
    FOLDER_IN_USE(Category.USER),
    OTHER_SIZE(Category.USER),
    RUNS_ALREADY(Category.ENVIRONMENT),
    CANNOT_WRITE(Category.ENVIRONMENT);

    private final Category category;

    DemoProblem(Category category) {
        this.category = category;
    }

    @Override
    public String id() {
        return "DEMO_" + name();
    }

    @Override
    public Category category() {
        return category;
    }
}

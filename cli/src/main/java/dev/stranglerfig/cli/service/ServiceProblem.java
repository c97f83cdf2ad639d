package dev.stranglerfig.cli.service;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What can go wrong with the process that owns a workspace's embedded databases; its surroundings are at fault. */
enum ServiceProblem implements ProblemCode {
    FOLDER_UNUSABLE,
    NOT_STARTED,
    NOT_STOPPED,
    /** Another version serves other commands on the same workspace. */
    OTHER_VERSION_BUSY,
    FIXTURES_MISSING,
    LEGACY_NOT_STARTED,
    NO_LEGACY(Category.USER);

    private final Category category;

    ServiceProblem() {
        this(Category.ENVIRONMENT);
    }

    ServiceProblem(Category category) {
        this.category = category;
    }

    @Override
    public String id() {
        return "SERVICE_" + name();
    }

    @Override
    public Category category() {
        return category;
    }
}

package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What can stop a version from being published. */
enum PublishProblem implements ProblemCode {
    MIGRATION_CHANGED(Category.USER),
    MIGRATION_FAILED(Category.USER),
    ALREADY_RUNNING(Category.ENVIRONMENT),
    SOURCE_CHANGED(Category.USER),
    KEY_NOT_UNIQUE(Category.USER),
    KEY_NULL(Category.USER),
    PORTS_DIFFER(Category.BUG),
    REFUSED_BY_GATE(Category.USER),
    OVERTAKEN(Category.ENVIRONMENT),
    DAMAGED_PORT(Category.ENVIRONMENT),
    FILE_MISSING(Category.ENVIRONMENT),
    ROW_COUNT(Category.USER),
    UNKNOWN_VERSION(Category.ENVIRONMENT),
    UNREADABLE_MANIFEST(Category.ENVIRONMENT),
    CANNOT_WRITE(Category.ENVIRONMENT);

    private final Category category;

    PublishProblem(Category category) {
        this.category = category;
    }

    @Override
    public String id() {
        return "PUBLISH_" + name();
    }

    @Override
    public Category category() {
        return category;
    }
}

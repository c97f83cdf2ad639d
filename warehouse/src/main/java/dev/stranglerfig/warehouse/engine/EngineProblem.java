package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What can go wrong between us and an engine. */
public enum EngineProblem implements ProblemCode {
    UNKNOWN_ENGINE(Category.USER),
    INVALID_URL(Category.USER),
    LOGIN_REFUSED(Category.USER),
    DATABASE_MISSING(Category.USER),
    PERMISSION_DENIED(Category.USER),
    STATEMENT_FAILED(Category.USER),
    UNSUPPORTED(Category.USER),
    INVALID_VALUE(Category.USER),
    SERVER_UNREACHABLE(Category.ENVIRONMENT),
    DATABASE_LOCKED(Category.ENVIRONMENT),
    OUT_OF_RESOURCES(Category.ENVIRONMENT),
    FILE_FAILED(Category.ENVIRONMENT),
    CANCELLED(Category.ENVIRONMENT),
    SESSION_MISUSED(Category.BUG);

    private final Category category;

    EngineProblem(Category category) {
        this.category = category;
    }

    @Override
    public String id() {
        return "ENGINE_" + name();
    }

    @Override
    public Category category() {
        return category;
    }
}

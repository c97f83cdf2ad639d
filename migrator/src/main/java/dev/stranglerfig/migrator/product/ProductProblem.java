package dev.stranglerfig.migrator.product;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What can be wrong with the plan of a product, or with its folder. */
enum ProductProblem implements ProblemCode {
    NO_TABLES(Category.USER),
    UNKNOWN_TABLE(Category.USER),
    NO_KEY(Category.USER),
    INVALID_KEY(Category.USER),
    NO_COUNTERPART(Category.USER),
    NAME_COLLISION(Category.USER),
    RESERVED_NAME(Category.USER),
    UNSUPPORTED_TARGET(Category.USER),
    EDITED_FILE(Category.USER),
    INVALID_CONTRACT(Category.USER),
    INVALID_DESCRIPTOR(Category.USER),
    INVALID_PLAN(Category.USER),
    NOT_PLANNED(Category.USER),
    CANNOT_WRITE(Category.ENVIRONMENT);

    private final Category category;

    ProductProblem(Category category) {
        this.category = category;
    }

    @Override
    public String id() {
        return "PRODUCT_" + name();
    }

    @Override
    public Category category() {
        return category;
    }
}

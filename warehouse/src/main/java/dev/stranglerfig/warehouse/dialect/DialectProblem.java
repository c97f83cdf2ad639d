package dev.stranglerfig.warehouse.dialect;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What can be wrong with a name or a dialect. */
enum DialectProblem implements ProblemCode {
    INVALID_IDENTIFIER,
    UNKNOWN_DIALECT;

    @Override
    public String id() {
        return "DIALECT_" + name();
    }

    @Override
    public Category category() {
        return Category.USER;
    }
}

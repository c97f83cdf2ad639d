package dev.stranglerfig.warehouse.canonical;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What can be wrong with a value. */
enum CanonicalProblem implements ProblemCode {
    VALUE_DOES_NOT_FIT;

    @Override
    public String id() {
        return "CANONICAL_" + name();
    }

    @Override
    public Category category() {
        return Category.USER;
    }
}

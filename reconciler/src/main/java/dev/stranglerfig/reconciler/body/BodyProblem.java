package dev.stranglerfig.reconciler.body;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.ProblemCode;

/** What can be wrong with a stored JSON object. */
enum BodyProblem implements ProblemCode {
    /** It is no JSON object, or a key is missing or of another type than expected. */
    MALFORMED;

    @Override
    public String id() {
        return "BODY_" + name();
    }

    @Override
    public Category category() {
        return Category.USER;
    }
}
